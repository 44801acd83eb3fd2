using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>The product of one tenant, for one step. Each verb looks first whether it has been done, so that a second run changes nothing.</summary>
internal sealed class SeedScope(IServiceProvider services, CancellationToken cancellationToken)
{
    private readonly ISender sender = services.GetRequiredService<ISender>();

    public ITenantDb Db { get; } = services.GetRequiredService<ITenantDb>();

    public CancellationToken Cancelled => cancellationToken;

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <param name="id">The first identifier that the command asks for.</param>
    /// <param name="more">Those that it asks for after that.</param>
    public async Task CreateAsync<TThing, TResponse>(Guid id, ICommand<TResponse> command, params IEnumerable<Guid> more)
        where TThing : Aggregate
        where TResponse : IOutcome<TResponse>
    {
        if (await ExistsAsync<TThing>(id))
            return;
        Service<SeedIds>().Give([id, .. more]);
        await SendAsync(command);
        if (!await ExistsAsync<TThing>(id))
            throw new InvalidOperationException($"{command.GetType().Name} did not take the identifier that it was given.");
    }

    /// <summary>Sends a command on the thing's present version, when it is still called for.</summary>
    public async Task AdvanceAsync<TThing, TResponse>(Guid id, Func<TThing, bool> isCalledFor, Func<int, ICommand<TResponse>> command)
        where TThing : Aggregate
        where TResponse : IOutcome<TResponse>
    {
        var thing = await Db.Set<TThing>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (thing is null)
            throw new SeedRefusedException($"There is no {typeof(TThing).Name} {id}.");
        if (isCalledFor(thing))
            await SendAsync(command(thing.Version));
    }

    public async Task<TResponse> SendAsync<TResponse>(ICommand<TResponse> command)
        where TResponse : IOutcome<TResponse>
    {
        var outcome = await sender.Send(command, cancellationToken);
        return outcome.Error is { } error ? throw new SeedRefusedException(TextOf(command, error)) : outcome;
    }

    private Task<bool> ExistsAsync<TThing>(Guid id)
        where TThing : Aggregate =>
        Db.Set<TThing>().AnyAsync(t => t.Id == id, cancellationToken);

    private string TextOf(object command, Error error)
    {
        var fields = error is InvalidInput invalid
            ? string.Join("; ", invalid.Fields.Select(f => $"{f.Key}: {string.Join(' ', f.Value)}"))
            : services.GetRequiredService<IErrorTexts>().TextOf(error);
        return $"{command.GetType().Name}: {error.Code}. {fields}";
    }
}

/// <summary>The product does not take what the file says.</summary>
public sealed class SeedRefusedException(string message) : Exception(message);
