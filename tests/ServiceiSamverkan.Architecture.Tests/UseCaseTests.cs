namespace ServiceiSamverkan.Architecture.Tests;

public sealed class UseCaseTests
{
    /// <summary>Strings that the product itself once gave out: they are looked up, not judged.</summary>
    private static readonly string[] GivenOut = ["Token", "Code", "Cursor", "Slug", "Host"];

    [Fact]
    public void Handlers_Found_AreSealed() =>
        UseCases.Handlers.Should().NotBeEmpty().And.OnlyContain(handler => handler.IsSealed);

    [Fact]
    public void Handlers_Found_CallNoOtherHandler() =>
        UseCases.Handlers.Where(handler => handler.GetConstructors().SelectMany(c => c.GetParameters())
                .Any(p => p.ParameterType.Namespace == "Mediator" || p.ParameterType.Name.EndsWith("Handler", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void Handlers_Found_StandInTheFileOfTheirMessage()
    {
        var declaredIn = Repository.Files(".cs")
            .Where(path => path.StartsWith("src/ServiceiSamverkan.Application/", StringComparison.Ordinal))
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), path => File.ReadAllText(Repository.PathTo(path)));

        UseCases.Handlers.Where(handler =>
            {
                var message = handler.Name[..^"Handler".Length];
                return !declaredIn[message].Any(text =>
                    text.Contains($"class {handler.Name}", StringComparison.Ordinal)
                    && text.Contains($"record {message}", StringComparison.Ordinal));
            })
            .Should().BeEmpty("a use case is one file, named after its message");
    }

    [Fact]
    public void Commands_WithTypedInput_HaveAValidator()
    {
        var validated = UseCases.Validators.Select(UseCases.ValidatedBy).ToHashSet();

        UseCases.Commands.Where(command => HasTypedInput(command) && !validated.Contains(command))
            .Select(command => command.Name)
            .Should().BeEmpty("what a person types is checked before the handler runs");
    }

    [Fact]
    public void Validators_Found_StandInAFileOfTheirOwn() =>
        UseCases.Validators.Select(validator => $"{validator.Name}.cs")
            .Should().BeSubsetOf(Repository.Files(".cs").Select(path => Path.GetFileName(path)));

    private static bool HasTypedInput(Type command) =>
        command.GetProperties().Any(property =>
            property.PropertyType == typeof(string)
            && !GivenOut.Any(name => property.Name.EndsWith(name, StringComparison.Ordinal)));
}
