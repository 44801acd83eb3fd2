namespace ServiceiSamverkan.Application.Access;

/// <summary>
/// What a member of staff may do. One constant is declared on each office route; <see cref="RolesTable"/> says which
/// roles hold it. The name is also the name of the authorisation policy.
/// </summary>
public static class Permission
{
    /// <summary>See the office's own start page and lists.</summary>
    public const string ReadOffice = nameof(ReadOffice);

    /// <summary>Open, change, pause, cancel and answer dialogues; plan meetings; adopt templates.</summary>
    public const string LeadDialogues = nameof(LeadDialogues);

    /// <summary>Read and decide on received contributions.</summary>
    public const string Moderate = nameof(Moderate);

    /// <summary>Enter contributions, registrations and subscriptions on a resident's behalf; find a code and read its answer.</summary>
    public const string ServeResidents = nameof(ServeResidents);

    /// <summary>Gather contributions into needs, write proposals and feedback.</summary>
    public const string Synthesise = nameof(Synthesise);

    /// <summary>Record decisions and commitments.</summary>
    public const string RecordDecisions = nameof(RecordDecisions);

    /// <summary>Read needs and voices before a decision.</summary>
    public const string ReadBeforeDecision = nameof(ReadBeforeDecision);

    /// <summary>Prepare and approve period reports.</summary>
    public const string ApproveReports = nameof(ApproveReports);

    /// <summary>People, roles, places, bodies, texts, colours, mail.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Region: compare municipalities' approved reports.</summary>
    public const string CompareMunicipalities = nameof(CompareMunicipalities);

    /// <summary>Region: write and publish shared templates.</summary>
    public const string EditSharedTemplates = nameof(EditSharedTemplates);
}
