namespace ServiceiSamverkan.Application.Meetings;

/// <summary>A meeting was to belong to a dialogue that does not exist.</summary>
public sealed record MeetingDialogueUnknown() : Error(ErrorKind.Invalid);

/// <summary>Neither an address nor a telephone number was given, so nobody can be told when something changes.</summary>
public sealed record RegistrationUnreachable() : Error(ErrorKind.Invalid);

/// <summary>So many notes at most are taken at a time.</summary>
public sealed record TooManyNotes(int Max) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Max];
}
