using Mediator;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Portal.Languages;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>
/// A page with forms. It sends a command; when that fails the page is shown again with what was typed, the errors at
/// their fields and the status that the error has; when all went well it redirects, so that reloading sends nothing.
/// </summary>
public abstract class FormPage : ComponentBase
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required ISender Sender { get; set; }

    [Inject]
    public required IErrorTexts ErrorTexts { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Links Links { get; set; }

    [Inject]
    public required StatusMessage Status { get; set; }

    [Inject]
    public required RequestKey Key { get; set; }

    public FormErrors Errors { get; } = new();

    protected CancellationToken Cancelled => Http.RequestAborted;

    /// <summary>A form is being sent. One that was sent before must stand on the page again, or its second sending would find nothing to answer it.</summary>
    protected bool IsSent => HttpMethods.IsPost(Http.Request.Method);

    /// <summary>True when the command was carried out; otherwise the errors are shown.</summary>
    protected async Task<bool> SendAsync(ICommand<Result> command)
    {
        var result = await Sender.Send(command, Cancelled);
        return result.Error is null || Show(result.Error);
    }

    /// <summary>As <see cref="SendAsync(ICommand{Result})"/>; the value is set when it was carried out.</summary>
    protected async Task<Outcome<T>> SendAsync<T>(ICommand<Result<T>> command)
    {
        var result = await Sender.Send(command, Cancelled);
        if (result.Error is null)
            return new(true, result.Value);
        Show(result.Error);
        return new(false, default);
    }

    /// <summary>For an anonymous form: with the key that came with it, sending twice is sending once.</summary>
    protected async Task<Outcome<T>> SendOnceAsync<T>(ICommand<Result<T>> command, string? key)
    {
        if (key is { Length: > 0 })
            Key.Take(Http.Request.Path, key);
        return await SendAsync(command);
    }

    /// <inheritdoc cref="SendOnceAsync{T}"/>
    protected async Task<bool> SendOnceAsync(ICommand<Result> command, string? key)
    {
        if (key is { Length: > 0 })
            Key.Take(Http.Request.Path, key);
        return await SendAsync(command);
    }

    /// <summary>Null, and the page answers 404, when what is asked for is absent or hidden.</summary>
    protected async Task<T?> ReadAsync<T>(IQuery<Result<T>> query)
        where T : class
    {
        var result = await Sender.Send(query, Cancelled);
        if (result.Error is null)
            return result.Value;
        Show(result.Error);
        return null;
    }

    /// <summary>To another page, with a message that is shown there once.</summary>
    /// <param name="path">Without language.</param>
    /// <param name="said">What happened, in the reader's language.</param>
    /// <param name="undo">Path of the page that undoes it.</param>
    protected void Go(string path, string? said = null, string? undo = null)
    {
        if (said is not null)
            Status.Say(Http, said, undo is null ? null : Links.To(undo));
        Navigation.NavigateTo(Links.To(path));
    }

    /// <summary>Shows an error of the page's own making; the answer becomes 422.</summary>
    protected void Refuse(string field, string text)
    {
        Errors.Add(field, text);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>The typed input and the same made of what is stored, of a page that shows both when someone else has saved meanwhile.</summary>
    protected virtual (object Typed, object Stored)? Compared => null;

    /// <summary>The version that the next save is made on: what was read when the page was opened, until both texts have been shown.</summary>
    protected int VersionOf(int? typed, int current) => Errors.IsStale ? current : typed ?? current;

    /// <summary>As <see cref="SendAsync(ICommand{Result})"/> shows it.</summary>
    protected bool Show(Error error)
    {
        if (error.Kind is ErrorKind.Stale && Compared is var (typed, stored))
            Errors.Compare(InputComparison.Differences(typed, stored));
        if (error.Kind is ErrorKind.NotFound)
        {
            Navigation.NotFound();
            return false;
        }

        if (error is InvalidInput invalid)
        {
            foreach (var (field, texts) in invalid.Fields)
                Errors.Add(FieldOf(field), string.Join(' ', texts));
        }
        else
        {
            Errors.Add(FieldOf(error), ErrorTexts.TextOf(error));
        }

        Http.Response.StatusCode = error.Kind switch
        {
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.Stale or ErrorKind.VersionMissing => StatusCodes.Status412PreconditionFailed,
            ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
            ErrorKind.NotFound or ErrorKind.Invalid or ErrorKind.TooLarge or ErrorKind.Unauthenticated => StatusCodes.Status422UnprocessableEntity,
        };
        return false;
    }

    /// <summary>The field that an error of the domain belongs to; empty for the whole form.</summary>
    protected virtual string FieldOf(Error error) => string.Empty;

    /// <summary>The field that shows a property of the command, where their names differ.</summary>
    /// <param name="property">As the validator names it: "venue.name".</param>
    protected virtual string FieldOf(string property) => property;
}

/// <summary>Whether a command was carried out, and its value.</summary>
public readonly record struct Outcome<T>(bool Done, T? Value);
