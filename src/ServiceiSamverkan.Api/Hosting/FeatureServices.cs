using System.Security.Cryptography;
using ServiceiSamverkan.Application.Activities;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Application.Contributions.Moderation;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Handovers;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Needs;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Promises;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Infrastructure.Csv;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>What features bring beside their handlers, which the mediator finds by itself.</summary>
internal static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddSingleton(RandomNumberGenerator.Create());
        services.AddScoped<IRecordEvents, ActivityRecorder>();
        services.AddScoped<RequestKey>();
        services.AddScoped<IClientKey, ClientKey>();
        services.AddScoped<IFollowUpTrail, OutcomeTrail>();
        services.AddScoped<IFollowUpTrail, AnswerTrail>();
        services.AddScoped<IFollowUpTrail, HandoverTrail>();
        services.AddScoped<OfficeDesk>();
        services.AddScoped<IOfficeTasks, ModerationTasks>();
        services.AddScoped<IOfficeTasks, PromiseTasks>();
        services.AddScoped<IOfficeTasks, MeetingTasks>();
        services.AddScoped<IOfficeTasks, ProposalTasks>();
        services.AddScoped<IOfficeTasks, ReadingTasks>();
        services.AddScoped<IOfficeTasks, DeliveryTasks>();
        services.AddScoped<IOfficeTasks, CorrectionTasks>();
        services.AddSingleton<ICsvTables, CsvTables>();
        return services;
    }
}
