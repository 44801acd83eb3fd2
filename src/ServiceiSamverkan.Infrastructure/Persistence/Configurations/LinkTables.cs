using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations;

/// <summary>Tables of an aggregate's links to other things: a row for each pair, found from both sides.</summary>
internal static class LinkTables
{
    /// <param name="table">The table's name.</param>
    /// <param name="owner">The column that names the aggregate.</param>
    /// <param name="link">The property of the link that names the other thing.</param>
    public static void OwnsLinks<TAggregate, TLink, TOther>(
        this EntityTypeBuilder<TAggregate> builder,
        Expression<Func<TAggregate, IEnumerable<TLink>?>> links,
        string table,
        string owner,
        string link)
        where TAggregate : class
        where TLink : class
        where TOther : class =>
        builder.OwnsMany(links, rows =>
        {
            rows.ToTable(table);
            rows.WithOwner().HasForeignKey(owner);
            rows.HasKey(owner, link);
            rows.Property<Guid>(link).ValueGeneratedNever();
            rows.HasIndex(link);
            rows.HasOne<TOther>().WithMany().HasForeignKey(link).OnDelete(DeleteBehavior.Restrict);
        });
}
