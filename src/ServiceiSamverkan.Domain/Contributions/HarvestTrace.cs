namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>Leads a contribution back to the table where it was said.</summary>
/// <param name="NoteId">The harvest note; a note becomes a contribution once.</param>
/// <param name="CafeSessionId">The café, whose own follow-up code shows all its notes.</param>
/// <param name="Table">The table's number as it stood on the table.</param>
public sealed record HarvestTrace(Guid NoteId, Guid CafeSessionId, int Table);
