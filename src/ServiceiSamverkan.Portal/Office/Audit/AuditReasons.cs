using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Audit;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Office.Audit;

/// <summary>The reason of a row of the log as it is read: where it is a name in the code, in words.</summary>
public static class AuditReasons
{
    public static string? WordsOf(AuditItem row, IStringLocalizer<DecisionsTexts> decisions) =>
        row.Action == nameof(AdvanceDecision) && Enum.TryParse<DecisionStep>(row.Reason, out var step) ? decisions[$"Step.{step}"] : row.Reason;
}
