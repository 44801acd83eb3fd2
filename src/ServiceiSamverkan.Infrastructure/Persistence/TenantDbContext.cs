using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Infrastructure.Identity;
using ServiceiSamverkan.Infrastructure.Persistence.Configurations;

namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>One tenant's database: everything that its residents and staff have said and done, and its staff's accounts.</summary>
public sealed class TenantDbContext(DbContextOptions<TenantDbContext> options) : IdentityUserContext<StaffAccount, Guid>(options), ITenantDb
{
    /// <summary>Bytes of a key on SQL Server.</summary>
    private const int LongestKey = 900;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        ModelConventions.Apply(configurationBuilder, Database);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("StaffClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("StaffLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("StaffTokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("StaffPasskeys").Property(p => p.CredentialId).HasMaxLength(LongestKey);
        builder.ApplyConfigurationsFromAssembly(GetType().Assembly, type => !type.IsAssignableTo(typeof(ICatalogConfiguration)));
        ModelConventions.GuardVersions(builder);
    }
}
