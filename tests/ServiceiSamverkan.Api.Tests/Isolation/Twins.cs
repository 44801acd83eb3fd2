using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Isolation;

/// <summary>
/// Two municipalities filled by the same script, so that every identifier, address and reference collides; each text holds
/// its tenant's canary. The second has everything once more under identifiers that the first does not know.
/// </summary>
public sealed class Twins : IAsyncLifetime
{
    public const string CanaryHere = "kanarieskelleftea";
    public const string CanaryThere = "kanarienorsjo";
    private const char Both = '1';
    private const char OnlyThere = '2';
    private const char Nowhere = '9';
    private const string Unnamed = "90000000-0000-4000-8000-000000000000";

    private static readonly int[] ThingNumbers = [1, 11, 12, 13, 14, 21, 31, 41, 51, 52, 61, 62, 63, 71, 72, 73, 81, 82, 91, 92, 101, 111, 121, 122, 123, 131, 141, 142, 143, 151, 152, 153];

    private readonly Dictionary<(Tenant, char), Dictionary<string, string>> _generated = [];

    public TestHost Host { get; private set; } = null!;

    public Tenant Here => Host.Tenants.Skelleftea;

    public Tenant There => Host.Tenants.Norsjo;

    public async ValueTask InitializeAsync()
    {
        Host = await TestHost.StartAsync();
        await Host.SeedAsync("""{"tenants":[{"tenant":"vasterbotten","templates":[{"id":"00000000-0000-4000-8000-00000000aaaa","template":"world-cafe-i-byn"}]}]}""");
        await SeedAsync(Here, Both, CanaryHere);
        await SeedAsync(There, Both, CanaryThere);
        await SeedAsync(There, OnlyThere, CanaryThere);
        _generated[(Here, Both)] = await ReadGeneratedAsync(Here, Both);
        _generated[(There, OnlyThere)] = await ReadGeneratedAsync(There, OnlyThere);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>The row's address with a thing that is here.</summary>
    public string Own(MatrixRow row) => Fill(row, row.NamesThing ? NameOf(row.Thing, Here, Both) : Unnamed, Both);

    /// <summary>The row's address with a thing that exists at the twin alone.</summary>
    public string Foreign(MatrixRow row) => Fill(row, NameOf(row.Thing, There, OnlyThere), OnlyThere);

    /// <summary>The row's address with a thing that exists nowhere, of the same form.</summary>
    public string Absent(MatrixRow row) => Fill(row, row.Thing switch
    {
        "-" => Unnamed,
        "code" => FollowUpCode.Generate(RandomNumberGenerator.Create()).ToString(),
        "registrationToken" => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)),
        "subscriptionToken" or "subscriptionToErase" or "subscriptionToStop" => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(36)),
        "recipient" or "report" or "member" => "99999999-0000-4000-8000-000000000999",
        var thing => Id(thing, Nowhere),
    }, Nowhere);

    /// <summary>Identifiers of everything that exists at the twin alone.</summary>
    public static IEnumerable<string> ForeignIds => ThingNumbers.Select(number => IdOf(number, OnlyThere));

    private static string Fill(MatrixRow row, string name, char group)
    {
        var isFirst = true;
        return string.Join('/', row.Pattern.Split('/').Select(part =>
        {
            if (!part.StartsWith('{'))
                return part;
            if (part == "{language}")
                return "en";
            var value = isFirst ? name : part.Contains(":int", StringComparison.Ordinal) ? "1" : Id(SecondThing(row, part), group);
            isFirst = false;
            return value;
        }));
    }

    private static string SecondThing(MatrixRow row, string part) => part switch
    {
        "{photoId:guid}" => row.Method == "DELETE" ? "photoToRemove" : "photo",
        _ when row.Thing == "subscriptionToStop" => "stoppedSubscription",
        _ => row.Thing == "subscriptionToken" ? "subscription" : "registration",
    };

    private string NameOf(string thing, Tenant tenant, char group) =>
        _generated[(tenant, group)].TryGetValue(thing, out var name) ? name : Id(thing, group);

    private static string Id(string thing, char group) => IdOf(NumberOf(thing), group);

    private static string IdOf(int number, char group) => $"{group}0000000-0000-4000-8000-{number:D12}";

    private static int NumberOf(string thing) => thing switch
    {
        "place" => 1,
        "association" => 11,
        "venue" => 12,
        "clashDay" => 13,
        "clashDayToRemove" => 14,
        "board" => 21,
        "authority" => 31,
        "adopted" => 41,
        "dialogue" => 51,
        "draftDialogue" => 52,
        "meeting" => 61,
        "registration" => 62,
        "plannedMeeting" => 63,
        "photo" => 64,
        "photoToRemove" => 65,
        "contribution" => 71,
        "waiting" => 72,
        "followed" => 73,
        "need" => 81,
        "proposal" => 91,
        "decision" => 101,
        "commitment" => 111,
        "feedback" => 121,
        "draftFeedback" => 122,
        "publicFeedback" => 123,
        "handover" => 131,
        "subscription" => 141,
        "erasedSubscription" => 142,
        "stoppedSubscription" => 143,
        "blocked" => 151,
        "blockToLift" => 152,
        "failedMail" => 153,
        "template" => 900,
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, "The twins have no such thing."),
    };

    private async Task SeedAsync(Tenant tenant, char group, string canary)
    {
        await Host.SeedAsync(Embedded.Text("twin.json").Replace("§tenant§", tenant.Identifier, StringComparison.Ordinal)
            .Replace("§canary§", canary, StringComparison.Ordinal).Replace("§n§", $"{group}", StringComparison.Ordinal));
        await Host.InAsync(tenant, async services =>
        {
            var db = services.GetRequiredService<ITenantDb>();
            var id = Guid.Parse(Id("meeting", group));
            var meeting = await db.Set<Meeting>().SingleAsync(m => m.Id == id);
            var given = new NewMeetingPhoto(new([0xFF, 0xD8], 1, 1), new(LocalizedText.Sv($"Bild {canary}"), HasConsent: true, ShowsMinors: false, CustodiansAgreed: false));
            foreach (var photo in new[] { "photo", "photoToRemove" })
                db.Set<MeetingPhoto>().Add(MeetingPhoto.Add(Guid.Parse(Id(photo, group)), meeting, given, meeting.StartsAt).Value);
            foreach (var block in new[] { "blocked", "blockToLift" })
                Block(db, Guid.Parse(Id(block, group)), FailedMail(Guid.Parse(Id(block, group)), $"{block}{group}@{canary}.example"));
            db.Set<MailMessage>().Add(FailedMail(Guid.Parse(Id("failedMail", group)), $"failed{group}@{canary}.example"));
            return await db.SaveChangesAsync(CancellationToken.None);
        });
    }

    /// <summary>One that was given up, and can be tried again.</summary>
    private MailMessage FailedMail(Guid id, string address)
    {
        var mail = MailMessage.Queue(id, new($"twin:{id:N}", MailKind.OptIn, id, address, "sv", "Rubrik", null, "Text", Host.Now.AddDays(7)), "twin.example", Host.Now);
        mail.Claim(id, Host.Now.AddMinutes(10), Host.Now).Error.Should().BeNull();
        mail.Fail(id, "550 5.1.1", Host.Now).Error.Should().BeNull();
        return mail;
    }

    private void Block(ITenantDb db, Guid id, MailMessage mail)
    {
        db.Set<MailMessage>().Add(mail);
        db.Set<BlockedAddress>().Add(BlockedAddress.Of(id, Bounce.Of(id, $"twin:{id:N}", mail, BounceKind.NoSuchAddress, "5.1.1", Host.Now), mail));
    }

    /// <summary>Names that the product gives itself: codes, tokens, recipients.</summary>
    private async Task<Dictionary<string, string>> ReadGeneratedAsync(Tenant tenant, char group)
    {
        var contribution = Guid.Parse(Id("followed", group));
        var feedback = Guid.Parse(Id("feedback", group));
        var registration = new RegisterForMeeting(Guid.Parse(Id("meeting", group)), "Namn", 1, null, "0910-00 00 00", false, null, false, null);
        return await Host.InAsync(tenant, async services =>
        {
            var db = services.GetRequiredService<ITenantDb>();
            await services.GetRequiredService<SubscriptionLinks>().EnsureKeyAsync(CancellationToken.None);
            await db.SaveChangesAsync(CancellationToken.None);
            var code = await db.Set<Contribution>().Where(c => c.Id == contribution).Select(c => c.FollowUpCode).SingleAsync();
            var recipient = await db.Set<FeedbackRecipient>().Where(r => r.FeedbackId == feedback).Select(r => r.Id).FirstAsync();
            return new Dictionary<string, string>
            {
                ["code"] = code!.ToString(),
                ["recipient"] = recipient.ToString(),
                ["report"] = (await Host.SendAsync<Result<ReportComputed>>(tenant, new ComputeReport(null))).Value.Id.ToString(),
                ["member"] = (await Host.SendAsync<Result<Created>>(tenant, new AddStaffMember($"extra{group}@{tenant.Identifier}.example", "Extra", TestHost.Password, [StaffRole.Moderator]))).Value.Id.ToString(),
                ["subscriptionToken"] = await SubscriptionTokenAsync(services, Guid.Parse(Id("subscription", group))),
                ["subscriptionToErase"] = await SubscriptionTokenAsync(services, Guid.Parse(Id("erasedSubscription", group))),
                ["subscriptionToStop"] = await SubscriptionTokenAsync(services, Guid.Parse(Id("stoppedSubscription", group))),
                ["registrationToken"] = (await Host.SendAsync<Result<RegistrationReceipt>>(tenant, registration)).Value.Token,
            };
        });
    }

    private static async Task<string> SubscriptionTokenAsync(IServiceProvider services, Guid id)
    {
        var subscription = await services.GetRequiredService<ITenantDb>().Set<Subscription>().SingleAsync(s => s.Id == id);
        var key = await services.GetRequiredService<SubscriptionLinks>().KeyAsync(CancellationToken.None);
        return new SubscriptionLink(subscription.Id, subscription.Generation).Sign(key);
    }
}
