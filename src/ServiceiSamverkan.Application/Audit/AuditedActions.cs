using ServiceiSamverkan.Application.Contributions.Moderation;
using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Audit;

/// <summary>What can stand in the audit log as an action: commands, readings of many people's names, and a moderator's decisions.</summary>
public static class AuditedActions
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(AuditedActions).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false } && !type.IsAssignableTo(typeof(ILeavesNoAudit)) && (IsCommand(type) || type.IsAssignableTo(typeof(IReadsPersons))))
            .Select(type => type.Name),
        .. Enum.GetNames<ModerationVerb>().Select(verb => $"{verb}Contribution"),
    ];

    private static bool IsCommand(Type type) => Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>));
}
