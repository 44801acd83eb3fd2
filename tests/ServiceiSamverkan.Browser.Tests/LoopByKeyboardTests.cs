using System.Globalization;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>The loop from what a resident writes to the answer, by everyone who has a part in it.</summary>
public sealed class LoopByKeyboardTests(BrowserHost host)
{
    private const string Municipality = BrowserHost.Municipality;

    /// <summary>The municipality's, wherever the test runs.</summary>
    private static DateOnly Today => SwedishCalendar.DayOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Loop_ByKeyboardAloneAndWithoutScript_LeadsFromAnInputToItsAnswer()
    {
        await using var context = await host.Browser.NewContextAsync(new() { BaseURL = host.Origin(Municipality), JavaScriptEnabled = false });
        var resident = new KeyboardUser(await context.NewPageAsync());
        await resident.Page.GotoAsync("/");
        await resident.PressAsync("Lämna ett inspel");
        await resident.TypeAsync("Input.Text", "Lampan vid busskuren i Kvarnsvängen är trasig. Barnen står i mörkret.");
        await resident.PressAsync("Fortsätt");
        await resident.PressAsync("Skicka");
        await resident.PressAsync("Följ mitt inspel");

        await ModerateAsync(await SignedInAsync("moderator"));
        await resident.Page.ReloadAsync();

        var leader = await SignedInAsync("processledare");
        await GatherAsync(leader);
        await ProposeAsync(leader);
        await DecideAsync(await SignedInAsync("sekreterare"));
        await AnswerAsync(leader);

        await resident.Page.ReloadAsync();
        var way = await resident.MainAsync();
        way.Should().Contain("Ljus i Kvarnsvängen", "the need").And.Contain("Två lampor sätts upp före jul.", "the answer");
    }

    private async Task<KeyboardUser> SignedInAsync(string who)
    {
        var context = await host.Browser.NewContextAsync(new() { BaseURL = host.Origin(Municipality), StorageState = await host.SignInAsync(Municipality, who), JavaScriptEnabled = false });
        var user = new KeyboardUser(await context.NewPageAsync());
        await user.Page.GotoAsync("/kontoret");
        return user;
    }

    private static async Task ModerateAsync(KeyboardUser moderator)
    {
        await moderator.PressAsync("Granska");
        await moderator.PressAsync("Öppna", row: "Kvarnsvängen");
        await moderator.PressAsync("Publicera");
        await moderator.PressAsync("Publicera");
    }

    private static async Task GatherAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Behov");
        await leader.PressAsync("Vintern i Kantarellbacken");
        await leader.ChooseAsync("Kvarnsvängen");
        await leader.TypeAsync("Input.Title", "Ljus i Kvarnsvängen");
        await leader.PressAsync("Skapa");
        await leader.PressAsync("Ljus i Kvarnsvängen");
        await leader.ChooseAsync("Input.PriorityAreaIds");
        await leader.PressAsync("Bekräfta");
    }

    private static async Task ProposeAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Skriv ett förslag");
        await leader.TypeAsync("Input.Title.Sv", "Nya lampor i Kvarnsvängen");
        await leader.TypeAsync("Input.Text.Sv", "Kommunen sätter upp två lampor. Det kostar 40 000 kronor.");
        await leader.ToAsync("Input.BodyId");
        await leader.Page.Keyboard.PressAsync("ArrowDown");
        await leader.PressAsync("Spara");
        await leader.PressAsync("Lämna");
    }

    private static async Task DecideAsync(KeyboardUser secretary)
    {
        var today = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await secretary.PressAsync("Beslut");
        await secretary.PressAsync("Skriv in ett beslut");
        await secretary.ChooseAsync("Nya lampor i Kvarnsvängen");
        await secretary.TypeAsync("Input.Reference", $"KS {today} § 777");
        await secretary.ChooseAsync("Input.Outcome");
        await secretary.TypeAsync("Input.Title.Sv", "Två lampor i Kvarnsvängen");
        await secretary.TypeAsync("Input.Reason.Sv", "Barnen ska synas.");
        await secretary.PressAsync("Skriv in beslutet");
        (await secretary.MainAsync()).Should().Contain("777", "the protocol reference is shown");

        await secretary.PressAsync("Lova");
        await secretary.TypeAsync("Input.Title.Sv", "Lamporna sätts upp");
        await secretary.TypeAsync("Input.OwnerName", "Gatuenheten");
        await secretary.Page.Keyboard.PressAsync("Tab");
        await secretary.Page.Keyboard.TypeAsync($"1231{Today.Year + 1}");
        await secretary.PressAsync("Gör åtagandet");
        (await secretary.MainAsync()).Should().Contain("Lamporna sätts upp");
    }

    private static async Task AnswerAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Återkoppling");
        await leader.PressAsync("Svara", row: "Ljus i Kvarnsvängen");
        await leader.TypeAsync("Input.Heard.Sv", "Barnen står i mörkret.");
        await leader.TypeAsync("Input.Happens.Sv", "Två lampor sätts upp före jul.");
        await leader.TypeAsync("Input.Why.Sv", "Barnen ska synas.");
        await leader.TypeAsync("Input.Next.Sv", "Gatuenheten börjar på måndag.");
        await leader.PressAsync("Spara som utkast");
        await leader.PressAsync("Publicera");
    }
}
