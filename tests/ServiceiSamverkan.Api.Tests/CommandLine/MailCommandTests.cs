namespace ServiceiSamverkan.Api.Tests.CommandLine;

public sealed class MailCommandTests
{
    [Fact]
    public async Task Mail_StatusPauseResumeRetry_HoldMailBackAndLetItGo()
    {
        using var sis = new SisRun();
        (await sis.RunAsync("tenant", "add", "norsjo", "--name", "Norsjö kommun", "--code", "2417")).Code.Should().Be(0);
        var file = sis.Write("seed.json", """{ "tenants": [ { "tenant": "norsjo", "contributions": [ { "key": "a", "text": "Bussen kommer inte.", "email": "eva@example.se", "answerBy": "Email" } ] } ] }""");
        (await sis.RunAsync("seed", file)).Code.Should().Be(0);

        (await sis.RunAsync("mail", "pause", "--tenant", "norsjo")).Code.Should().Be(0);
        (await sis.RunAsync("jobs", "run-due")).Json.GetProperty("sent").GetInt32().Should().Be(0);
        var held = (await sis.RunAsync("mail", "status")).Json[0];
        (held.GetProperty("isPaused").GetBoolean(), held.GetProperty("queued").GetInt32()).Should().Be((true, 1));
        held.GetProperty("oldestDue").GetString().Should().NotBeNullOrEmpty();

        (await sis.RunAsync("mail", "resume")).Code.Should().Be(0);
        (await sis.RunAsync("jobs", "run-due")).Json.GetProperty("sent").GetInt32().Should().Be(1);
        (await sis.RunAsync("mail", "retry")).Json.GetProperty("norsjo").GetInt32().Should().Be(0);
        (await sis.RunAsync("mail", "status", "--tenant", "nowhere")).Code.Should().Be(2);
    }
}
