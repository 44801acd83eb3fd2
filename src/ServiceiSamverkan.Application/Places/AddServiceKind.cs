using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Adds a kind of service of the municipality's own, such as "Bibliotek".</summary>
public sealed record AddServiceKind(LocalizedText Label) : ICommand<Result<ServiceKindItem>>;

public sealed class AddServiceKindHandler(ITenantDb db, ICaller caller, IIdSource ids) : ICommandHandler<AddServiceKind, Result<ServiceKindItem>>
{
    public async ValueTask<Result<ServiceKindItem>> Handle(AddServiceKind command, CancellationToken cancellationToken)
    {
        var created = ServiceKind.Create(ids.Next(), command.Label.Cleaned());
        if (created.Error is { } error)
            return error;
        if (await db.Set<ServiceKind>().AnyAsync(k => k.Key == created.Value.Key, cancellationToken))
            return new ServiceKindExists();
        db.Set<ServiceKind>().Add(created.Value);
        return new ServiceKindItem(created.Value.Key, created.Value.Label.In(caller.Language));
    }
}
