using Microsoft.EntityFrameworkCore.Metadata;
using ServiceiSamverkan.Application.PersonalData;

namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

/// <summary>The inventory of personal data names every text column of the tenant's database, each once.</summary>
public sealed class PersonalDataInventoryTests
{
    private static readonly IReadOnlyList<string> Declared =
    [
        .. PersonalDataInventory.Tables.SelectMany(p => p.Holds.Select(h => $"{p.Name}.{h}")),
        .. ImpersonalInventory.Tables.SelectMany(p => p.Properties.Select(h => $"{p.Entity}.{h}")),
    ];

    [Fact]
    public void Inventory_EveryTextOfTheModel_IsDeclaredPersonalOrFreeOfPersons() =>
        TextsOfTheModel().Except(Declared).Should().BeEmpty("each needs a row in PersonalDataInventory or ImpersonalInventory");

    [Fact]
    public void Inventory_EveryRow_NamesWhatTheModelHas() =>
        Declared.Except(TextsOfTheModel()).Should().BeEmpty("a row without its column says nothing");

    [Fact]
    public void Inventory_NoText_IsDeclaredTwice() =>
        Declared.GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();

    [Fact]
    public void Inventory_EveryPlace_SaysWhyItIsHeldAndWhatErasesIt()
    {
        foreach (var place in PersonalDataInventory.Tables.Concat(PersonalDataInventory.Elsewhere))
            new[] { place.Purpose, place.ErasedBy, place.Erased }.Should().AllSatisfy(text => text.Should().NotBeNullOrWhiteSpace("of {0}", place.Name));
    }

    private static HashSet<string> TextsOfTheModel()
    {
        using var db = new TenantDbContext(EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, "Data Source=:memory:"));
        return [.. db.Model.GetEntityTypes().SelectMany(e => Texts(e).Select(text => $"{e.ClrType.Name.Split('`')[0]}.{text}"))];
    }

    private static IEnumerable<string> Texts(ITypeBase type) =>
        type.GetProperties().Where(p => !p.IsKey() || !p.IsShadowProperty()).Where(IsText).Select(p => p.Name)
            .Concat(type.GetComplexProperties().SelectMany(c => Texts(c.ComplexType).Select(text => $"{c.Name}.{text}")));

    /// <summary>What is stored as text or bytes, apart from words of a list.</summary>
    private static bool IsText(IReadOnlyProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? type;
        return !type.IsEnum && type != typeof(Guid) && (stored == typeof(string) || stored == typeof(byte[]) || type == typeof(string[]));
    }
}
