using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

public sealed class SendHandoverValidator : AbstractValidator<SendHandover>
{
    public SendHandoverValidator()
    {
        RuleFor(c => c.What).MultiLine(Handover.WhatMaxLength);
        RuleFor(c => c.Why).MultiLine(Handover.WhyMaxLength);
    }
}
