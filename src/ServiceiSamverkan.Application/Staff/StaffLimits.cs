namespace ServiceiSamverkan.Application.Staff;

public static class StaffLimits
{
    public const int NameMaxLength = 100;
    public const int PasswordMaxLength = 128;
}
