using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Infrastructure.Persistence.Conversions;

namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>What holds for every entity of both contexts, on every engine.</summary>
internal static class ModelConventions
{
    private const int EnumMaxLength = 30;

    public static void Apply(ModelConfigurationBuilder conventions, DatabaseFacade database)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
        conventions.Properties<LocalizedText>().HaveConversion<LocalizedTextConverter, LocalizedTextComparer>();
        conventions.Properties<decimal>().HavePrecision(18, 4);
        if (database.IsSqlite())
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        else if (database.IsNpgsql())
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    /// <summary>The version of every aggregate is what tells two writers apart.</summary>
    public static void GuardVersions(ModelBuilder model)
    {
        foreach (var aggregate in model.Model.GetEntityTypes().Where(e => typeof(Aggregate).IsAssignableFrom(e.ClrType)))
            aggregate.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
    }
}
