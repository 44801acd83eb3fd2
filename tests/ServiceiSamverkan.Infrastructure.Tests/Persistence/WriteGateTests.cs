using ServiceiSamverkan.Infrastructure.Persistence.Writing;

namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

public sealed class WriteGateTests
{
    private const int Writers = 50;

    private readonly WriteGate _gate = new();

    [Fact]
    public async Task Run_ManyAtOnce_OneAtATimeInTheOrderOfTheirComing()
    {
        var inside = 0;
        List<int> order = [];

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => _gate.RunAsync(
            async () =>
            {
                Interlocked.Increment(ref inside).Should().Be(1);
                await Task.Yield();
                order.Add(number);
                Interlocked.Decrement(ref inside).Should().Be(0);
                return number;
            },
            CancellationToken.None)));

        order.Should().Equal(Enumerable.Range(0, Writers));
    }

    [Fact]
    public async Task Run_TurnThatThrows_FailsAloneAndLetsTheNextIn()
    {
        var failing = _gate.RunAsync<int>(() => throw new InvalidOperationException("mine"), CancellationToken.None);
        var next = _gate.RunAsync(() => ValueTask.FromResult(1), CancellationToken.None);

        await FluentActions.Awaiting(() => failing).Should().ThrowAsync<InvalidOperationException>().WithMessage("mine");
        (await next).Should().Be(1);
        (await _gate.RunAsync(() => ValueTask.FromResult(2), CancellationToken.None)).Should().Be(2);
    }

    [Fact]
    public async Task Run_GivenUpWhileItWaits_IsNeverBegun()
    {
        using var given = new CancellationTokenSource();
        var held = new TaskCompletionSource<int>();
        var holder = _gate.RunAsync(() => new ValueTask<int>(held.Task), CancellationToken.None);
        var hasBegun = false;
        var waiting = _gate.RunAsync(() => ValueTask.FromResult(hasBegun = true), given.Token);

        await given.CancelAsync();
        held.SetResult(0);

        await holder;
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        hasBegun.Should().BeFalse();
    }

    /// <summary>The tenant and the signed-in user follow the flow: with another's, a turn would write in another's name.</summary>
    [Fact]
    public async Task Run_TakenByAnothersThread_HasTheFlowOfItsOwn()
    {
        var flow = new AsyncLocal<int>();

        var seen = await Task.WhenAll(Enumerable.Range(0, Writers).Select(number =>
        {
            flow.Value = number;
            return _gate.RunAsync(
                async () =>
                {
                    var before = flow.Value;
                    await Task.Yield();
                    return (before, flow.Value);
                },
                CancellationToken.None);
        }));

        seen.Should().Equal(Enumerable.Range(0, Writers).Select(n => (n, n)));
    }
}
