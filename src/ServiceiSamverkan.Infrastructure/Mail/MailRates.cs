using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Tenants;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>How many mails this host may hand over, for all tenants together and for each.</summary>
internal sealed class MailRates(IOptions<MailOptions> options, TimeProvider clock)
{
    private readonly MailRate _all = new(options.Value.PerMinute, clock);
    private readonly ConcurrentDictionary<string, MailRate> _each = new(StringComparer.Ordinal);

    /// <summary>What a tenant may send now, when so many have mail: none takes what is left from the others.</summary>
    public int AllowedTo(Tenant tenant, int waiting) => _all.Allowed switch
    {
        0 => 0,
        var left => Math.Min(Math.Max(1, left / waiting), Of(tenant).Allowed),
    };

    public void Used(Tenant tenant, int mails)
    {
        _all.Use(mails);
        Of(tenant).Use(mails);
    }

    private MailRate Of(Tenant tenant) => _each.GetOrAdd(tenant.Id, _ => new(options.Value.TenantPerMinute, clock));
}

/// <summary>So many a minute on average; what was not used is saved up for one minute.</summary>
/// <param name="perMinute">0 for any number.</param>
internal sealed class MailRate(int perMinute, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private double _saved = perMinute;
    private DateTimeOffset _at = clock.GetUtcNow();

    public int Allowed
    {
        get
        {
            if (perMinute == 0)
                return int.MaxValue;
            lock (_lock)
            {
                var now = clock.GetUtcNow();
                _saved = Math.Min(perMinute, _saved + (Math.Max(0, (now - _at).TotalMinutes) * perMinute));
                _at = now;
                return (int)Math.Max(0, _saved);
            }
        }
    }

    public void Use(int mails)
    {
        lock (_lock)
            _saved -= mails;
    }
}
