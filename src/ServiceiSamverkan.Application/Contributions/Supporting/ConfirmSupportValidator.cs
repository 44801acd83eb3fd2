using FluentValidation;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

/// <summary>Any text may be tried; what is no link of ours is unknown.</summary>
public sealed class ConfirmSupportValidator : AbstractValidator<ConfirmSupport>;
