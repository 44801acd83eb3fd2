namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>What someone who wants to come tells. Empty where nothing was said.</summary>
/// <param name="PartySize">How many come, the one who writes included.</param>
/// <param name="LiftFrom">Where to be fetched, when a lift is asked for.</param>
public sealed record NewRegistration(
    string Name,
    int PartySize,
    string Email,
    string Phone,
    bool NeedsLift,
    string LiftFrom,
    bool NeedsCompanion,
    string Remark,
    string Language);
