using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>A need in the office's lists, drafts included.</summary>
public sealed record OfficeNeedItem(
    Guid Id, int Version, string Title, NeedState State, Guid? DialogueId, int SourceCount, DateTimeOffset CreatedAt, bool IsAnswered);
