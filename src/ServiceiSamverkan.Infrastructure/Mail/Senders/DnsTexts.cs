using DnsClient;
using ServiceiSamverkan.Application.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>Asks name servers: the machine's own, or those that it is given.</summary>
internal sealed class DnsTexts(LookupClientOptions options) : IDnsTexts
{
    private readonly LookupClient _client = new(options);

    public static DnsTexts OfMachine() => new(Patient(new LookupClientOptions(), TimeSpan.FromSeconds(5)));

    /// <summary>Whatever goes wrong, it is asked twice more, and then it is nobody's answer.</summary>
    public static LookupClientOptions Patient(LookupClientOptions options, TimeSpan timeout)
    {
        options.UseCache = false;
        options.Timeout = timeout;
        options.Retries = 2;
        options.ThrowDnsErrors = false;
        return options;
    }

    public async ValueTask<IReadOnlyList<string>?> OfAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _client.QueryAsync(name, QueryType.TXT, cancellationToken: cancellationToken);
            return !answer.HasError ? [.. answer.Answers.TxtRecords().Select(record => string.Concat(record.Text))]
                : answer.Header.ResponseCode == DnsHeaderResponseCode.NotExistentDomain ? []
                : null;
        }
        catch (Exception e) when (e is DnsResponseException or DnsResponseParseException or DnsXidMismatchException)
        {
            return null;
        }
    }
}
