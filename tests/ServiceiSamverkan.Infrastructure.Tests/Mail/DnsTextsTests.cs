using System.Security.Cryptography;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Tests.Mail;

/// <summary>The product's own way to name servers, against one that answers over the wire.</summary>
public sealed class DnsTextsTests : IAsyncDisposable
{
    private const string Name = "kommun.example";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly NameServer _server = new();

    private DnsTexts Texts => new(DnsTexts.Patient(new(_server.Address), Patience));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Texts_SeveralRecordsOfSeveralStrings_AreAllThereAndEachWhole()
    {
        _server.Answer = q => q.Texts(["v=spf1 include:", "relay.example", " -all"], ["google-site=1"], [""]);

        (await AskAsync(Name)).Should().BeEquivalentTo("v=spf1 include:relay.example -all", "google-site=1", "");
    }

    [Fact]
    public async Task Texts_AnswerCutOff_IsAskedForByTcp()
    {
        var strings = Enumerable.Range(0, 20).Select(i => new string((char)('a' + i), 250)).ToArray();
        _server.Answer = q => q.ByTcp ? q.Texts(strings, ["v=spf1 -all"]) : q.TooLong();

        var texts = await AskAsync(Name);

        texts.Should().BeEquivalentTo(string.Concat(strings), "v=spf1 -all");
        _server.AskedByTcp.Should().Be(1);
    }

    [Fact]
    public async Task Texts_BehindAnAlias_AreFound()
    {
        _server.Answer = q => q.TextsBehind("nyckel.leverantor.example", ["v=DKIM1; p=KEY"]);

        (await AskAsync(Name)).Should().Equal("v=DKIM1; p=KEY");
    }

    [Fact]
    public async Task Texts_NoSuchNameOrNoneAtIt_AreNone()
    {
        _server.Answer = q => q.Fault(NameServer.NoSuchName);
        (await AskAsync(Name)).Should().BeEmpty();

        _server.Answer = q => q.Texts();
        (await AskAsync(Name)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(NameServer.ServerFailure)]
    [InlineData(NameServer.Refused)]
    public async Task Texts_ServerInTrouble_AreNobodysAnswer(int code)
    {
        _server.Answer = q => q.Fault(code);

        (await AskAsync(Name)).Should().BeNull("that is not to say that the name has none");
    }

    [Fact]
    public async Task Texts_Silence_IsAskedAgainAndThenNobodysAnswer()
    {
        (await AskAsync(Name)).Should().BeNull();
        _server.Asked.Should().Be(3);

        _server.Answer = q => _server.Asked > 4 ? q.Texts(["v=spf1 -all"]) : null;
        (await AskAsync(Name)).Should().Equal(["v=spf1 -all"], "what was lost on its way is asked for again");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Texts_AnswerThatIsNone_IsNobodysAnswer(bool isAnothers)
    {
        _server.Answer = q => isAnothers ? [(byte)~q.Asked[0], .. q.Texts(["v=spf1 +all"])[1..]] : q.Texts(["v=spf1 +all"])[..^4];

        (await AskAsync(Name)).Should().BeNull();
    }

    [Fact]
    public async Task Texts_NobodyListens_AreNobodysAnswer()
    {
        var gone = new NameServer();
        await gone.DisposeAsync();

        (await new DnsTexts(DnsTexts.Patient(new(gone.Address), Patience)).OfAsync(Name, TestContext.Current.CancellationToken)).Should().BeNull();
    }

    /// <summary>A key of 2048 bits does not fit into one string; of three names that are asked, one in trouble leaves all open.</summary>
    [Fact]
    public async Task Findings_OfADomainInOrder_AreNoneAndOfOneThatCannotBeReadUnknown()
    {
        using var rsa = RSA.Create(2048);
        var records = new SenderRecords(Name, "sis", Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()), "include:relay.example");
        var dkim = records.DkimText;
        byte[] Zone(NameServer.Question q) => q.Name == Name ? q.Texts(["google-site=1"], [records.SpfText])
            : q.Name == records.DkimName ? q.Texts([dkim[..255], dkim[255..]])
            : q.Name == records.DmarcName ? q.Texts([records.DmarcText])
            : q.Fault(NameServer.NoSuchName);

        _server.Answer = Zone;
        (await records.FindingsAsync(Texts, TestContext.Current.CancellationToken)).Should().BeEmpty();

        _server.Answer = q => q.Name == records.DmarcName ? q.Fault(NameServer.NoSuchName) : Zone(q);
        (await records.FindingsAsync(Texts, TestContext.Current.CancellationToken)).Should().Equal(SenderFinding.DmarcMissing);

        _server.Answer = q => q.Name == records.DmarcName ? q.Fault(NameServer.ServerFailure) : Zone(q);
        (await records.FindingsAsync(Texts, TestContext.Current.CancellationToken)).Should().BeNull();
    }

    private ValueTask<IReadOnlyList<string>?> AskAsync(string name) => Texts.OfAsync(name, TestContext.Current.CancellationToken);
}
