using System.Globalization;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;
using Rows = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.IReadOnlyDictionary<string, string>>;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>For each place of the inventory that a resident's key reaches: what it holds of one person, in words and values.</summary>
internal static class PersonReaders
{
    public static readonly IReadOnlyDictionary<string, Func<ITenantDb, PersonSought, CancellationToken, Task<Rows>>> ByPlace =
        new Dictionary<string, Func<ITenantDb, PersonSought, CancellationToken, Task<Rows>>>
        {
            [nameof(Contributor)] = ContributorsAsync,
            [nameof(Contribution)] = ContributionsAsync,
            [nameof(Registration)] = RegistrationsAsync,
            [nameof(Attendance)] = AttendancesAsync,
            [nameof(Subscription)] = SubscriptionsAsync,
            [nameof(OptIn)] = OptInsAsync,
            [nameof(DigestSlot)] = SlotsAsync,
            [nameof(MailMessage)] = MailAsync,
            [nameof(BlockedAddress)] = BlockedAsync,
            [nameof(Support)] = SupportsAsync,
            [nameof(Association)] = AssociationsAsync,
        };

    private static async Task<Rows> ContributorsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var said = RowsOfPerson.Said(db, person).Select(c => c.Id);
        var rows = await db.Set<Contributor>().AsNoTracking().Where(p => said.Contains(p.ContributionId)).ToListAsync(cancellationToken);
        return [.. rows.Select(p => Row(
            ("name", p.Name), ("email", p.Email), ("phone", p.Phone), ("postalAddress", p.PostalAddress), ("author", p.AuthorKey),
            ("namePublished", p.ShowsName ? "true" : "false")))];
    }

    private static async Task<Rows> ContributionsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RowsOfPerson.Said(db, person).AsNoTracking().OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(c => Row(
            ("id", c.Id.ToString()), ("code", c.FollowUpCode?.ToString()), ("receivedAt", At(c.ReceivedAt)), ("state", c.State.ToString()), ("text", c.Text),
            ("correctedText", c.CorrectedText), ("maskedText", c.MaskedText), ("rejectionReason", c.RejectionReason), ("waiverReason", c.WaiverReason)))];
    }

    private static async Task<Rows> RegistrationsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RowsOfPerson.Registrations(db, person).AsNoTracking().OrderBy(r => r.RegisteredAt).ToListAsync(cancellationToken);
        return [.. rows.Select(r => Row(
            ("meeting", r.MeetingId.ToString()), ("state", r.State.ToString()), ("at", At(r.RegisteredAt)), ("name", r.Name), ("email", r.Email), ("phone", r.Phone),
            ("partySize", r.PartySize.ToString(CultureInfo.InvariantCulture)), ("liftFrom", r.LiftFrom), ("remark", r.Remark)))];
    }

    private static async Task<Rows> AttendancesAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Attendance>().AsNoTracking().Where(a => a.Kind == AttendanceKind.ConfirmedAddress && a.Key == person.AddressKey)
            .OrderBy(a => a.RecordedAt).ToListAsync(cancellationToken);
        return [.. rows.Select(a => Row(("meeting", a.MeetingId.ToString()), ("address", a.Key), ("at", At(a.RecordedAt))))];
    }

    private static async Task<Rows> SubscriptionsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken) =>
        [.. (await OwnSubscriptionsAsync(db, person, cancellationToken)).Select(s => Row(
            ("address", s.Address), ("scope", s.ScopeKind.ToString()), ("scopeId", s.ScopeId.ToString()), ("cadence", s.Cadence.ToString()), ("language", s.Language),
            ("state", s.State.ToString()), ("at", At(s.RequestedAt)), ("endedAt", At(s.EndedAt))))];

    private static async Task<Rows> OptInsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken) =>
        [.. (await OwnSubscriptionsAsync(db, person, cancellationToken)).Where(s => s.OptIn is not null).Select(s => Row(
            ("cadence", s.OptIn!.Cadence.ToString()), ("language", s.OptIn.Language), ("expiresAt", At(s.OptIn.ExpiresAt)), ("usedAt", At(s.OptIn.UsedAt))))];

    private static Task<List<Subscription>> OwnSubscriptionsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken) =>
        RowsOfPerson.Subscriptions(db, person).AsNoTracking().OrderBy(s => s.RequestedAt).ToListAsync(cancellationToken);

    private static async Task<Rows> SlotsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RowsOfPerson.Slots(db, person).AsNoTracking().OrderBy(s => s.PlannedAt).ToListAsync(cancellationToken);
        return [.. rows.Select(s => Row(("address", s.Address), ("cadence", s.Cadence.ToString()), ("period", s.Period), ("at", At(s.PlannedAt))))];
    }

    private static async Task<Rows> MailAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RowsOfPerson.Mail(db, person).AsNoTracking().OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(m => Row(
            ("address", m.Address), ("kind", m.Kind.ToString()), ("subject", m.Subject), ("state", m.State.ToString()), ("reason", m.Reason), ("at", At(m.QueuedAt)),
            ("endedAt", At(m.EndedAt)), ("text", m.Text)))];
    }

    private static async Task<Rows> BlockedAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RowsOfPerson.Blocked(db, person).AsNoTracking().OrderBy(b => b.Since).ToListAsync(cancellationToken);
        return [.. rows.Select(b => Row(("address", b.Address), ("kind", b.Kind?.ToString()), ("reason", $"{b.Reason} {b.Status}"), ("at", At(b.Since))))];
    }

    private static async Task<Rows> SupportsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken) =>
        [.. (await RowsOfPerson.SupportsAsync(db, person, cancellationToken)).Select(s => Row(("id", s.ContributionId.ToString()), ("at", At(s.GivenAt))))];

    private static async Task<Rows> AssociationsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RowsOfPerson.Associations(db, person).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(a => Row(("association", a.Name), ("name", a.Contact.Name), ("email", a.Contact.Email), ("phone", a.Contact.Phone)))];
    }

    private static string? At(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>What is not known is left out.</summary>
    private static Dictionary<string, string> Row(params IEnumerable<(string Key, string? Value)> values) =>
        values.Where(v => !string.IsNullOrEmpty(v.Value)).ToDictionary(v => v.Key, v => v.Value!);
}
