namespace ServiceiSamverkan.Domain.Meetings;

public enum RegistrationState
{
    Confirmed,
    Waiting,
    Cancelled,
}
