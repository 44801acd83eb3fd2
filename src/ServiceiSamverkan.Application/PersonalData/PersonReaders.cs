using System.Globalization;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;
using Rows = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.IReadOnlyDictionary<string, string>>;

namespace ServiceiSamverkan.Application.PersonalData;

#pragma warning disable CA1304, CA1311, CA1862 // In a query, ToLower is the database's.

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
            [nameof(Association)] = AssociationsAsync,
        };

    /// <summary>The inputs that the key leads to.</summary>
    public static IQueryable<Contribution> SaidBy(ITenantDb db, PersonSought person) => person.Code is { } code
        ? db.Set<Contribution>().Where(c => c.FollowUpCode == code)
        : db.Set<Contribution>().Where(c => db.Set<Contributor>().Any(p => p.ContributionId == c.Id && p.Email!.ToLower() == person.AddressKey));

    public static IQueryable<Registration> RegistrationsOf(ITenantDb db, PersonSought person) =>
        db.Set<Registration>().Where(r => person.AddressKey != null && r.Email.ToLower() == person.AddressKey);

    /// <summary>The mail that went to the address, or that the input caused.</summary>
    public static IQueryable<MailMessage> MailOf(ITenantDb db, PersonSought person)
    {
        if (person.Address is { } address)
            return db.Set<MailMessage>().Where(m => m.Address == address);
        var said = SaidBy(db, person).Select(c => c.Id);
        return db.Set<MailMessage>().Where(m => said.Contains(m.CauseId)
            || db.Set<FeedbackRecipient>().Any(r => r.Id == m.CauseId && said.Contains(r.ContributionId)));
    }

    private static async Task<Rows> ContributorsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var said = SaidBy(db, person).Select(c => c.Id);
        var rows = await db.Set<Contributor>().AsNoTracking().Where(p => said.Contains(p.ContributionId)).ToListAsync(cancellationToken);
        return [.. rows.Select(p => Row(
            ("name", p.Name), ("email", p.Email), ("phone", p.Phone), ("postalAddress", p.PostalAddress), ("author", p.AuthorKey),
            ("namePublished", p.ShowsName ? "true" : "false")))];
    }

    private static async Task<Rows> ContributionsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await SaidBy(db, person).AsNoTracking().OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(c => Row(
            ("id", c.Id.ToString()), ("code", c.FollowUpCode?.ToString()), ("receivedAt", At(c.ReceivedAt)), ("state", c.State.ToString()), ("text", c.Text),
            ("correctedText", c.CorrectedText), ("maskedText", c.MaskedText), ("rejectionReason", c.RejectionReason), ("waiverReason", c.WaiverReason)))];
    }

    private static async Task<Rows> RegistrationsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await RegistrationsOf(db, person).AsNoTracking().OrderBy(r => r.RegisteredAt).ToListAsync(cancellationToken);
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
        db.Set<Subscription>().AsNoTracking().Where(s => person.Address != null && s.Address == person.Address).OrderBy(s => s.RequestedAt).ToListAsync(cancellationToken);

    private static async Task<Rows> SlotsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await db.Set<DigestSlot>().AsNoTracking().Where(s => s.Address == person.Address).OrderBy(s => s.PlannedAt).ToListAsync(cancellationToken);
        return [.. rows.Select(s => Row(("address", s.Address), ("cadence", s.Cadence.ToString()), ("period", s.Period), ("at", At(s.PlannedAt))))];
    }

    private static async Task<Rows> MailAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await MailOf(db, person).AsNoTracking().OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(m => Row(
            ("address", m.Address), ("kind", m.Kind.ToString()), ("subject", m.Subject), ("state", m.State.ToString()), ("reason", m.Reason), ("at", At(m.QueuedAt)),
            ("endedAt", At(m.EndedAt)), ("text", m.Text)))];
    }

    private static async Task<Rows> AssociationsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Association>().AsNoTracking().Where(a => person.AddressKey != null && a.Contact.Email.ToLower() == person.AddressKey)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(a => Row(("association", a.Name), ("name", a.Contact.Name), ("email", a.Contact.Email), ("phone", a.Contact.Phone)))];
    }

    private static string? At(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>What is not known is left out.</summary>
    private static Dictionary<string, string> Row(params IEnumerable<(string Key, string? Value)> values) =>
        values.Where(v => !string.IsNullOrEmpty(v.Value)).ToDictionary(v => v.Key, v => v.Value!);
}
