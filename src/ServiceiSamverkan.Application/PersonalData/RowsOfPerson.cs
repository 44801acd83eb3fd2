using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.PersonalData;

#pragma warning disable CA1304, CA1311, CA1862 // In a query, ToLower is the database's.

/// <summary>
/// The rows that a person's key leads to, for the extract and the erasure alike. An address is the same however its letters
/// were typed; SQLite's lower case knows a–z alone, so that what was typed just so is asked for as well.
/// </summary>
internal static class RowsOfPerson
{
    public static IQueryable<Contribution> Said(ITenantDb db, PersonSought person) => person.Code is { } code
        ? db.Set<Contribution>().Where(c => c.FollowUpCode == code)
        : db.Set<Contribution>().Where(c => db.Set<Contributor>().Any(p =>
            p.ContributionId == c.Id && (p.Email == person.Address || p.Email!.ToLower() == person.AddressKey)));

    public static IQueryable<Registration> Registrations(ITenantDb db, PersonSought person) =>
        db.Set<Registration>().Where(r => person.Address != null && (r.Email == person.Address || r.Email.ToLower() == person.AddressKey));

    public static IQueryable<Subscription> Subscriptions(ITenantDb db, PersonSought person) =>
        db.Set<Subscription>().Where(s => person.Address != null && (s.Address == person.Address || s.Address!.ToLower() == person.AddressKey));

    public static IQueryable<DigestSlot> Slots(ITenantDb db, PersonSought person) =>
        db.Set<DigestSlot>().Where(s => person.Address != null && (s.Address == person.Address || s.Address.ToLower() == person.AddressKey));

    public static IQueryable<BlockedAddress> Blocked(ITenantDb db, PersonSought person) =>
        db.Set<BlockedAddress>().Where(b => person.Address != null && (b.Address == person.Address || b.Address.ToLower() == person.AddressKey));

    /// <summary>Support by e-mail names nobody: the digest that the address has at each input is made anew and looked for.</summary>
    public static async Task<List<Support>> SupportsAsync(ITenantDb db, PersonSought person, CancellationToken cancellationToken)
    {
        var byEmail = db.Set<Support>().Where(s => s.Basis == SupportBasis.EmailConfirmed);
        if (person.Address is not { } address || await db.FindLinkKeyAsync(cancellationToken) is not { } key)
            return [];
        var inputs = await byEmail.Select(s => s.ContributionId).Distinct().ToListAsync(cancellationToken);
        var keys = inputs.ConvertAll(input => SupportKey.Text(SupportBasis.EmailConfirmed, SupportKey.OfAddress(key, input, address)));
        return await byEmail.Where(s => keys.Contains(s.BasisKey)).OrderBy(s => s.GivenAt).ToListAsync(cancellationToken);
    }

    public static IQueryable<Association> Associations(ITenantDb db, PersonSought person) =>
        db.Set<Association>().Where(a => person.Address != null && (a.Contact.Email == person.Address || a.Contact.Email.ToLower() == person.AddressKey));

    /// <summary>The mail that went to the address, or that the input caused.</summary>
    public static IQueryable<MailMessage> Mail(ITenantDb db, PersonSought person)
    {
        if (person.Address is { } address)
            return db.Set<MailMessage>().Where(m => m.Address == address || m.Address.ToLower() == person.AddressKey);
        var said = Said(db, person).Select(c => c.Id);
        return db.Set<MailMessage>().Where(m => said.Contains(m.CauseId)
            || db.Set<FeedbackRecipient>().Any(r => r.Id == m.CauseId && said.Contains(r.ContributionId)));
    }
}
