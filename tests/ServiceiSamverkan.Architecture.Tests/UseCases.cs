using System.Reflection;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>The messages and handlers of the application, found by the mediator's interfaces.</summary>
internal static class UseCases
{
    private static readonly Type[] Types =
        [.. Assembly.Load("ServiceiSamverkan.Application").GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false })];

    public static IReadOnlyList<Type> Handlers { get; } =
        [.. Types.Where(type => MediatorInterfaces(type).Any(name => name is "ICommandHandler" or "IQueryHandler"))];

    public static IReadOnlyList<Type> Commands { get; } =
        [.. Types.Where(type => MediatorInterfaces(type).Contains("ICommand"))];

    /// <summary>Names of commands and queries.</summary>
    public static IReadOnlyList<string> Messages { get; } =
        [.. Types.Where(type => MediatorInterfaces(type).Any(name => name is "ICommand" or "IQuery")).Select(type => type.Name)];

    public static IReadOnlyList<Type> Validators { get; } =
        [.. Types.Where(type => ValidatedBy(type) is not null)];

    /// <summary>The message that a validator is for.</summary>
    public static Type? ValidatedBy(Type validator) =>
        validator.BaseType is { IsGenericType: true, Name: "AbstractValidator`1" } validates
            ? validates.GetGenericArguments()[0]
            : null;

    private static IEnumerable<string> MediatorInterfaces(Type type) =>
        type.GetInterfaces().Where(i => i.Namespace == "Mediator").Select(i => i.Name.Split('`')[0]);
}
