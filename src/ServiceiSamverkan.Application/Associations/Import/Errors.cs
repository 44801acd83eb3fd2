namespace ServiceiSamverkan.Application.Associations.Import;

/// <summary>Without a name or a place, or with an address that is none.</summary>
public sealed record ImportedAssociationInvalid(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}
