using Mediator;
using ServiceiSamverkan.Application.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>Asks a domain for its records, between two commands and within none: a name server may take its time.</summary>
internal sealed class SenderCheck(IDnsTexts dns) : ISenderCheck
{
    public async Task<SenderState> RunAsync(ISender sender, CancellationToken cancellationToken)
    {
        var state = (await sender.Send(new GetSender(), cancellationToken)).Value;
        if (!state.IsPrepared)
        {
            await sender.Send(new PrepareSender(), cancellationToken);
            state = (await sender.Send(new GetSender(), cancellationToken)).Value;
        }

        await sender.Send(new RecordSenderCheck(await state.Records!.FindingsAsync(dns, cancellationToken)), cancellationToken);
        return (await sender.Send(new GetSender(), cancellationToken)).Value;
    }
}
