using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Senders;

/// <summary>The records that a domain must have before mail is sent for it, and what those that it has fall short of.</summary>
/// <param name="Domain">As in the sender's address.</param>
/// <param name="SpfNames">What the domain's SPF record must name, as the operator sets it ("include:spf.relay.example"); empty when any will do.</param>
public sealed record SenderRecords(string Domain, string Selector, string PublicKey, string SpfNames)
{
    private const string SpfVersion = "v=spf1";
    private const string DmarcVersion = "v=DMARC1";

    public string DkimName => $"{Selector}._domainkey.{Domain}";

    public string DkimText => $"v=DKIM1; k=rsa; p={PublicKey}";

    public string SpfText => $"{SpfVersion} {(SpfNames.Length > 0 ? SpfNames : "mx")} -all";

    public string DmarcName => $"_dmarc.{Domain}";

    public string DmarcText => $"{DmarcVersion}; p=quarantine; rua=mailto:postmaster@{Domain}";

    /// <summary>Null when the records could not be read.</summary>
    public async ValueTask<IReadOnlyList<SenderFinding>?> FindingsAsync(IDnsTexts dns, CancellationToken cancellationToken)
    {
        var spf = await dns.OfAsync(Domain, cancellationToken);
        var dkim = await dns.OfAsync(DkimName, cancellationToken);
        var dmarc = await dns.OfAsync(DmarcName, cancellationToken);
        if (spf is null || dkim is null || dmarc is null)
            return null;
        List<SenderFinding> findings = [.. Spf(spf), .. Dkim(dkim)];
        if (!dmarc.Any(text => IsOf(text, DmarcVersion)))
            findings.Add(SenderFinding.DmarcMissing);
        return findings;
    }

    private IEnumerable<SenderFinding> Spf(IReadOnlyList<string> texts)
    {
        var records = texts.Where(text => IsOf(text, SpfVersion)).ToList();
        if (records.Count != 1)
        {
            yield return records.Count == 0 ? SenderFinding.SpfMissing : SenderFinding.SpfTwice;
            yield break;
        }

        var terms = records[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (terms.Any(t => t is "all" or "+all"))
            yield return SenderFinding.SpfAllowsAll;
        if (SpfNames.Length > 0 && !terms.Any(t => string.Equals(t.TrimStart('+'), SpfNames, StringComparison.OrdinalIgnoreCase)))
            yield return SenderFinding.SpfNamesOthers;
    }

    private IEnumerable<SenderFinding> Dkim(IReadOnlyList<string> texts)
    {
        var keys = texts.Select(KeyOf).OfType<string>().ToList();
        if (keys.Count == 0)
            yield return SenderFinding.DkimMissing;
        else if (!keys.Contains(PublicKey, StringComparer.Ordinal))
            yield return SenderFinding.DkimOther;
    }

    /// <summary>A record that is too long for one string is given in several, and spaces are allowed in it.</summary>
    private static string? KeyOf(string text) => text.Split(';', StringSplitOptions.TrimEntries)
        .Where(part => part.StartsWith("p=", StringComparison.Ordinal)).Select(part => part[2..].Replace(" ", string.Empty, StringComparison.Ordinal)).FirstOrDefault();

    private static bool IsOf(string text, string version) =>
        text.StartsWith(version, StringComparison.OrdinalIgnoreCase) && (text.Length == version.Length || text[version.Length] is ' ' or ';');
}

/// <summary>The texts that stand at a name. The only way to the name servers, so that tests bring a zone of their own.</summary>
public interface IDnsTexts
{
    /// <summary>Empty when the name has none; null when nobody answered.</summary>
    ValueTask<IReadOnlyList<string>?> OfAsync(string name, CancellationToken cancellationToken);
}

/// <summary>What the operator's settings say of senders.</summary>
/// <param name="MustBeVerified">False in Development and Testing alone.</param>
public sealed record SenderRules(bool MustBeVerified, string SpfNames);
