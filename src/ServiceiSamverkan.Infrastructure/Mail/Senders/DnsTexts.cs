using DnsClient;
using ServiceiSamverkan.Application.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>Asks the machine's own name servers.</summary>
internal sealed class DnsTexts : IDnsTexts
{
    private readonly LookupClient _client = new(new LookupClientOptions { UseCache = false, Timeout = TimeSpan.FromSeconds(5), Retries = 2, ThrowDnsErrors = false });

    public async ValueTask<IReadOnlyList<string>?> OfAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _client.QueryAsync(name, QueryType.TXT, cancellationToken: cancellationToken);
            return !answer.HasError ? [.. answer.Answers.TxtRecords().Select(record => string.Concat(record.Text))]
                : answer.Header.ResponseCode == DnsHeaderResponseCode.NotExistentDomain ? []
                : null;
        }
        catch (DnsResponseException)
        {
            return null;
        }
    }
}
