using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Contributions.Moderation;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class ContributionSteps
{
    public static void AddContributions(this SeedPlan plan)
    {
        foreach (var (contribution, id) in SeedPlan.Identified(Lists.Contributions, plan.Content.Contributions))
        {
            var what = $"contribution {contribution.Key ?? contribution.Text}";
            plan.Add(contribution.At, what, scope => ReceiveAsync(scope, contribution, id));
            if (VerbFor(contribution.State) is { } verb)
                plan.Add(contribution.ModeratedAt ?? contribution.At, $"moderation of {what}", scope => ModerateAsync(scope, verb, [id], contribution.RejectionReason));
            if (contribution.Supports > 0)
                plan.Add(contribution.ModeratedAt ?? contribution.At, $"support of {what}", scope => SupportAsync(scope, contribution.Supports, id));
            if (contribution.State == ContributionState.Withdrawn)
                plan.Add(contribution.ModeratedAt ?? contribution.At, $"withdrawal of {what}", scope => WithdrawAsync(scope, id));
            if (contribution.WaiverReason is { } waiver)
                plan.Add(contribution.ModeratedAt ?? contribution.At, $"waiver of {what}", scope => scope.AdvanceAsync<Contribution, Result>(id, c => !c.IsAnswered, v => new WaiveAnswer(id, waiver, v)));
        }

        var notes = SeedNotes.Of(plan.Content).Where(n => VerbFor(n.Note.State) is not null)
            .GroupBy(n => (At: n.Note.ModeratedAt ?? n.Meeting.EndsAt.AddHours(18), Verb: VerbFor(n.Note.State)!.Value, n.Note.RejectionReason));
        foreach (var group in notes)
        {
            foreach (var part in group.Select(n => n.ContributionId).Chunk(ModerateContributions.MaxCount))
                plan.Add(group.Key.At, $"reading of {part.Length} notes", scope => ModerateAsync(scope, group.Key.Verb, part, group.Key.RejectionReason));
        }
    }

    private static ModerationVerb? VerbFor(ContributionState state) => state switch
    {
        ContributionState.Published => ModerationVerb.Publish,
        ContributionState.Internal => ModerationVerb.KeepInternal,
        ContributionState.Rejected => ModerationVerb.Reject,
        ContributionState.Received or ContributionState.Withdrawn => null,
    };

    private static async Task ReceiveAsync(SeedScope scope, SeedContribution c, Guid id)
    {
        var code = c.Code is null ? null : FollowUpCode.TryParse(c.Code, out var read) ? read : throw new SeedRefusedException($"{c.Code} is no follow-up code: its last character does not follow from the others.");
        scope.Service<SeedRandom>().Give(code);
        var (dialogue, place) = (SeedPlan.RefOrNull(Lists.Dialogues, c.Dialogue), SeedPlan.RefOrNull(Lists.Places, c.Place));
        await scope.CreateAsync<Contribution, Result<ContributionReceipt>>(id, c.Channel == Channel.Web
            ? new SubmitContribution(dialogue, c.Text, place, c.Name, c.Email, c.Phone, c.PostalAddress, c.AnswerBy, c.Language, c.AgeBand, c.ShowsName, AcceptsLate: true)
            : new EnterContribution(c.Channel, dialogue, c.Text, place, c.StatedOn, c.Name, c.Email, c.Phone, c.PostalAddress, c.AnswerBy, c.Language, c.AgeBand, c.ShowsName));
        scope.Service<SeedRandom>().Give(null);
    }

    private static async Task ModerateAsync(SeedScope scope, ModerationVerb verb, IReadOnlyList<Guid> ids, string? reason)
    {
        var waiting = await scope.Db.Set<Contribution>().Where(c => ids.Contains(c.Id) && c.State == ContributionState.Received)
            .Select(c => new MarkedContribution(c.Id, c.Version)).ToListAsync(scope.Cancelled);
        if (waiting.Count > 0)
            await scope.SendAsync(new ModerateContributions(verb, waiting, reason));
    }

    private static async Task SupportAsync(SeedScope scope, int count, Guid id)
    {
        var standing = await scope.Db.Set<Support>().CountAsync(s => s.ContributionId == id, scope.Cancelled);
        for (var number = standing + 1; number <= count; number++)
        {
            scope.Service<SeedClient>().Number = number;
            await scope.SendAsync(new GiveSupport(id));
        }
    }

    private static async Task WithdrawAsync(SeedScope scope, Guid id)
    {
        var code = await scope.Db.Set<Contribution>().Where(c => c.Id == id && c.State != ContributionState.Withdrawn)
            .Select(c => c.FollowUpCode).SingleOrDefaultAsync(scope.Cancelled);
        if (code is not null)
            await scope.SendAsync(new WithdrawContribution(code.ToString()));
    }
}
