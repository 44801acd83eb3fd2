using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Application.Staff;

/// <summary>The accounts of those who work in the current tenant. Roles come from the account at every request, so that a change acts at once.</summary>
public interface IStaffAccounts
{
    ValueTask<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancellationToken);

    ValueTask<StaffMember?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Fails with <see cref="StaffEmailTaken"/> or <see cref="PasswordTooWeak"/>.</summary>
    ValueTask<Result<Guid>> CreateAsync(NewStaffMember member, CancellationToken cancellationToken);

    /// <summary>Replaces name and roles. A session that is open has the new roles at its next request.</summary>
    ValueTask<Result> ChangeAsync(Guid id, string name, IReadOnlySet<StaffRole> roles, CancellationToken cancellationToken);

    /// <summary>Ends every session of the account at once when it is closed.</summary>
    ValueTask<Result> SetActiveAsync(Guid id, bool active, CancellationToken cancellationToken);

    ValueTask<Result> SetPasswordAsync(Guid id, string password, CancellationToken cancellationToken);

    /// <summary>By its owner. Fails with <see cref="CurrentPasswordWrong"/> or <see cref="PasswordTooWeak"/>; ends every session.</summary>
    ValueTask<Result> ChangePasswordAsync(Guid id, string current, string password, CancellationToken cancellationToken);

    /// <summary>Whether the week's letter comes on Mondays.</summary>
    ValueTask<Result> SetWeekLetterAsync(Guid id, bool wanted, CancellationToken cancellationToken);
}

public sealed record StaffMember(Guid Id, string Email, string Name, IReadOnlySet<StaffRole> Roles, bool IsActive)
{
    /// <summary>Until they say no.</summary>
    public bool WantsWeekLetter { get; init; } = true;

    /// <summary>
    /// Of what an administrator decides: name, roles, open or closed. Read out of these themselves, since an account is also saved
    /// by every sign-in, which is nobody's edit.
    /// </summary>
    public int Version => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Roles.Order().Select(r => r.ToString()).Append(IsActive.ToString()).Append(Name))))) & int.MaxValue;

    /// <inheritdoc cref="Aggregate.CheckVersion"/>
    public Error? CheckVersion(int? seen) => seen is null ? new VersionNotGiven() : seen == Version ? null : new ChangedBySomeoneElse(Version);
}

/// <param name="Id">Given by whoever makes it, so that a seed can choose it.</param>
public sealed record NewStaffMember(Guid Id, string Email, string Name, string Password, IReadOnlySet<StaffRole> Roles);
