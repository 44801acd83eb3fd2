namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Meetings.</summary>
public sealed class MeetingsTexts;
