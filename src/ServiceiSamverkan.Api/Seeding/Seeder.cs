using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceiSamverkan.Api.Seeding.Steps;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>Fills tenants with what a file says, by the product's own commands, each at its own moment. A second run changes nothing.</summary>
public static class Seeder
{
    /// <summary>Lets a file choose identifiers, codes and moments. Only for a container that serves nobody.</summary>
    public static IServiceCollection AddSeeding(this IServiceCollection services)
    {
        var clock = services.Last(s => s.ServiceType == typeof(TimeProvider));
        var ids = services.Last(s => s.ServiceType == typeof(IIdSource));
        services.AddSingleton(p => new SeedClock((TimeProvider)Make(clock, p)));
        services.AddSingleton(p => new SeedIds((IIdSource)Make(ids, p)));
        services.AddSingleton(_ => new SeedRandom(RandomNumberGenerator.Create()));
        services.AddSingleton<SeedClient>();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(p => p.GetRequiredService<SeedClock>()));
        services.Replace(ServiceDescriptor.Singleton<IIdSource>(p => p.GetRequiredService<SeedIds>()));
        services.Replace(ServiceDescriptor.Singleton<RandomNumberGenerator>(p => p.GetRequiredService<SeedRandom>()));
        services.Replace(ServiceDescriptor.Singleton<IClientKey>(p => p.GetRequiredService<SeedClient>()));
        services.Replace(ServiceDescriptor.Singleton<ICaller, SeedCaller>());
        return services;

        static object Make(ServiceDescriptor descriptor, IServiceProvider provider) =>
            descriptor.ImplementationInstance ?? descriptor.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!);
    }

    /// <param name="progress">Told after each step.</param>
    /// <exception cref="SeedRefusedException">The product does not take what the file says; what was made until then stays.</exception>
    public static async Task SeedAsync(IServiceProvider services, Tenant tenant, SeedTenant content, Action<SeedProgress> progress, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IMultiTenantContextSetter>().MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        var clock = services.GetRequiredService<SeedClock>();
        var steps = PlanFor(content).InOrder;
        var real = clock.GetUtcNow();
        try
        {
            for (var done = 0; done < steps.Count; done++)
            {
                var step = steps[done];
                clock.Moment = step.At < real ? step.At : null;
                await using var scope = services.CreateAsyncScope();
                await ActAsync(step, new SeedScope(scope.ServiceProvider, cancellationToken));
                progress(new(tenant, done + 1, steps.Count));
            }
        }
        finally
        {
            clock.Moment = null;
        }
    }

    private static async Task ActAsync(SeedStep step, SeedScope scope)
    {
        try
        {
            await step.Act(scope);
        }
        catch (SeedRefusedException refused)
        {
            throw new SeedRefusedException($"{step.What}: {refused.Message}");
        }
    }

    private static SeedPlan PlanFor(SeedTenant content)
    {
        var plan = new SeedPlan(content);
        plan.AddGround(BeforeAll(content));
        plan.AddTemplates(BeforeAll(content));
        plan.AddDialogues();
        plan.AddMeetings();
        plan.AddContributions();
        plan.AddNeeds();
        plan.AddProposals();
        plan.AddDecisions();
        plan.AddHandovers();
        plan.AddCommitments();
        plan.AddSubscriptions();
        plan.AddAnswers();
        plan.AddDialogueEnds();
        plan.AddSourcedFigures();
        plan.AddReports();
        return plan;
    }

    /// <summary>A day before the first thing that has a moment of its own; null when nothing has, and all is made now.</summary>
    private static DateTimeOffset? BeforeAll(SeedTenant content) =>
        new IEnumerable<SeedThing>[] { content.Dialogues, content.Contributions, content.Meetings, content.Needs, content.Subscriptions }
            .SelectMany(list => list).Min(thing => thing.At)?.AddDays(-1);
}

public sealed record SeedProgress(Tenant Tenant, int Done, int Total);
