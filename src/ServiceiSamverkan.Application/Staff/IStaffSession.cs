namespace ServiceiSamverkan.Application.Staff;

/// <summary>Signing in and out with a cookie, for the portal's pages.</summary>
public interface IStaffSession
{
    /// <summary>Fails with <see cref="SignInRefused"/>, the same whether the address exists or not.</summary>
    ValueTask<Result> SignInAsync(string email, string password, CancellationToken cancellationToken);

    ValueTask SignOutAsync(CancellationToken cancellationToken);
}
