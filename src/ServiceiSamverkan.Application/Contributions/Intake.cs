using System.Security.Cryptography;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>The terms on which something is taken in on a day, by its dialogue or as a free input.</summary>
/// <param name="Window">Of a free input: always open.</param>
/// <param name="ModerateBy">The last day of the promised time for reading it.</param>
/// <param name="AnswerOn">The day promised for the answer.</param>
internal sealed record Intake(
    InputWindow Window, DateOnly? OpensOn, DateOnly? ClosesOn, DateOnly ModerateBy, DateOnly? AnswerOn, bool PreModerated, bool WasOpened)
{
    private static readonly KeptQuery<Func<DbContext, Guid, Task<bool>>> PlaceStands = new(() =>
        EF.CompileAsyncQuery((DbContext context, Guid id) => context.Set<Place>().Any(p => p.Id == id && p.State == PlaceState.Active)));

    /// <summary>Both at once: it is asked for each contribution, while the others wait for their turn to write.</summary>
    private static readonly KeptQuery<Func<DbContext, Guid, Guid?, Task<Terms?>>> TermsOf = new(() =>
        EF.CompileAsyncQuery((DbContext context, Guid id, Guid? place) => context.Set<Dialogue>().AsNoTracking().Where(d => d.Id == id)
            .Select(d => new Terms(
                d.State,
                d.OpenedAt != null,
                d.PausedAt != null,
                d.AnsweredAt != null,
                d.OpensOn,
                d.ClosesOn,
                d.ModerationDays,
                d.NextWordOn ?? d.FeedbackOn,
                d.PreModerated,
                context.Set<Place>().Any(p => p.Id == place && p.State == PlaceState.Active)))
            .SingleOrDefault()));

    /// <summary>Null when there is no such dialogue, or no such place among those that are still there.</summary>
    public static async ValueTask<Intake?> ForAsync(ITenantDb db, Guid? dialogueId, Guid? placeId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (dialogueId is { } id)
        {
            var (termsOf, dialogues) = TermsOf.On(db.Set<Dialogue>());
            return await termsOf(dialogues, id, placeId) is { } terms && (placeId is null || terms.PlaceStands) ? terms.On(SwedishCalendar.DayOf(now)) : null;
        }

        var (stands, places) = PlaceStands.On(db.Set<Place>());
        if (placeId is { } place && !await stands(places, place))
            return null;
        var days = (await db.MunicipalityAsync(cancellationToken)).FreeModerationDays;
        return new(InputWindow.Open, null, null, SwedishCalendar.AddWorkingDays(SwedishCalendar.DayOf(now), days), null, true, true);
    }

    /// <summary>Why it is not taken in; a late one is, when its sender has been told.</summary>
    public Error? Refusal(bool acceptsLate) => Window switch
    {
        InputWindow.NotYet => WasOpened ? new DialogueTakesInputFrom(OpensOn) : NotFound.Instance,
        InputWindow.Open => null,
        InputWindow.Late => acceptsLate ? null : new DialogueHasClosed(ClosesOn),
        InputWindow.Closed => WasOpened ? new DialogueTakesNoInput() : NotFound.Instance,
    };

    /// <summary>Adds the contribution, and beside it the person where one was told.</summary>
    public Result<ContributionReceipt> Receive(
        ITenantDb db, IIdSource ids, RandomNumberGenerator random, ContributionDraft draft, IContributionInput input, DateTimeOffset now)
    {
        var contact = ContactDetails.Create(input.Name, Normalised(input.Email), input.Phone, input.PostalAddress, input.ShowsName);
        if (contact.Error is not null)
            return contact.Error;
        var answerBy = input.AnswerBy ?? contact.Value.Preferred;
        var code = FollowUpCode.Generate(random);
        var received = Contribution.Receive(ids.Next(), code, draft with { AnswerBy = answerBy, AgeBand = input.AgeBand }, ModerateBy, now);
        if (received.Error is not null)
            return received.Error;
        var contribution = received.Value;
        var contributor = Contributor.Create(contribution.Id, answerBy, contact.Value);
        if (contributor.Error is not null)
            return contributor.Error;

        // Read afterwards, by the dialogue's choice; what looks like a person's data is read first all the same.
        if (!PreModerated && PersonalDataSigns.In(contribution.Text).Count == 0 && contribution.Publish(now) is { Error: { } error })
            return error;

        db.Set<Contribution>().Add(contribution);
        if (contributor.Value is { } person)
            db.Set<Contributor>().Add(person);
        return new ContributionReceipt(contribution.Id, code.ToString(), contribution.ReceivedAt, contribution.State, ModerateBy, AnswerOn);
    }

    private static string? Normalised(string? email) =>
        string.IsNullOrWhiteSpace(email) ? null : EmailAddress.Parse(email) is { Error: null } parsed ? parsed.Value.Value : email;

    /// <summary>What a dialogue says of the taking in.</summary>
    private sealed record Terms(
        DialogueState State,
        bool WasOpened,
        bool IsPaused,
        bool IsAnswered,
        DateOnly? OpensOn,
        DateOnly? ClosesOn,
        int ModerationDays,
        DateOnly? AnswerOn,
        bool PreModerated,
        bool PlaceStands)
    {
        public Intake On(DateOnly today) => new(
            new DialogueCalendar(State, WasOpened, IsPaused, IsAnswered, OpensOn, ClosesOn).Window(today),
            OpensOn,
            ClosesOn,
            SwedishCalendar.AddWorkingDays(today, ModerationDays),
            AnswerOn,
            PreModerated,
            WasOpened);
    }
}
