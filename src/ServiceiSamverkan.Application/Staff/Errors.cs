namespace ServiceiSamverkan.Application.Staff;

public sealed record StaffEmailTaken() : Error(ErrorKind.Conflict);

public sealed record PasswordTooWeak(int MinLength) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [MinLength];
}

/// <summary>Address or password is wrong, the account is closed, or it is locked for a while: never told apart.</summary>
public sealed record SignInRefused() : Error(ErrorKind.Unauthenticated);

/// <summary>Someone has to be able to let others in.</summary>
public sealed record LastAdministrator() : Error(ErrorKind.Conflict);

public sealed record StaffRoleMissing() : Error(ErrorKind.Invalid);

/// <summary>The password that is to be changed was mistyped.</summary>
public sealed record CurrentPasswordWrong() : Error(ErrorKind.Invalid);
