using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>Identifier, code or one of the host names belongs to another tenant.</summary>
public sealed record TenantTaken(string Identifier) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Identifier];
}

/// <summary>An identifier is 2 to 40 of a–z, 0–9 and single hyphens, beginning with a letter; a host is a name as in DNS.</summary>
public sealed record TenantNamesInvalid(string Name) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Name];
}
