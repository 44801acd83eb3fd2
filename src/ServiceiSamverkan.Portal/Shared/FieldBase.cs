using Microsoft.AspNetCore.Components;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Shared;

/// <summary>What all fields have: a label, help, errors, and the wiring between them for screen readers.</summary>
public abstract class FieldBase : ComponentBase, IDisposable
{
    [CascadingParameter]
    public FormErrors? Errors { get; set; }

    /// <summary>Of the property in the page's <c>Input</c>: "Name" is sent as "Input.Name" and shows the errors of "name".</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What stands before the name in the form's body; empty for fields of a search, which are part of the address.</summary>
    [Parameter]
    public string Prefix { get; set; } = "Input";

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Description { get; set; }

    /// <summary>Says (frivilligt) after the label: what is not marked has to be filled in.</summary>
    [Parameter]
    public bool Optional { get; set; }

    protected override void OnInitialized()
    {
        if (Errors is not null)
            Errors.Changed += ShowErrors;
    }

    protected override void OnParametersSet() => Errors?.Label(Name, Label);

    public void Dispose()
    {
        if (Errors is not null)
            Errors.Changed -= ShowErrors;
        GC.SuppressFinalize(this);
    }

    private void ShowErrors()
    {
        if (Errors!.Has(Name) || Errors.StoredOf(Name) is not null)
            StateHasChanged();
    }

    protected string Id => FormErrors.IdOf(Name);

    protected string FullName => Prefix.Length == 0 ? Name : $"{Prefix}.{Name}";

    protected IReadOnlyList<string> Messages => Errors is null ? [] : [.. Errors.Of(Name)];

    /// <summary>What someone else has saved here meanwhile.</summary>
    protected string? Stored => Errors?.StoredOf(Name);

    protected string? Invalid => Messages.Count > 0 ? "true" : null;

    protected string DescriptionId => $"{Id}-hjalp";

    protected string MessageId => $"{Id}-fel";

    protected string? DescribedBy => (Description is not null, Messages.Count > 0) switch
    {
        (true, true) => $"{DescriptionId} {MessageId}",
        (true, false) => DescriptionId,
        (false, true) => MessageId,
        _ => null,
    };
}
