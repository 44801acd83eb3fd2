namespace ServiceiSamverkan.Portal.Forms;

/// <summary>What has to be corrected on a form page: texts by field, and what concerns the whole.</summary>
public sealed class FormErrors
{
    private readonly List<FormError> _all = [];

    private readonly Dictionary<string, string> _labels = [];

    private readonly Dictionary<string, string> _stored = [];

    /// <summary>Errors are found after the page has been drawn once: what shows them listens, or it would stay as it was.</summary>
    public event Action? Changed;

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<FormError> All => _all;

    public bool Any => _all.Count > 0;

    /// <param name="field">Name of the field, "PostalAddress" or "postalAddress"; empty for the whole form.</param>
    /// <param name="text">What to do, in the reader's language.</param>
    public void Add(string field, string text)
    {
        var error = new FormError(IdOf(field), text);
        if (_all.Contains(error))
            return;
        _all.Add(error);
        Changed?.Invoke();
    }

    /// <summary>A field says what it is called, for the list at the top of the page.</summary>
    public void Label(string field, string label)
    {
        _labels[IdOf(field)] = label;
        if (Has(field))
            Changed?.Invoke();
    }

    /// <summary>What the field of an error is called; null before it has said so, and for the whole form.</summary>
    public string? LabelOf(FormError error) => _labels.GetValueOrDefault(error.Field);

    /// <summary>Someone else has saved meanwhile: what is stored is shown beside what is typed, and the next save is made on it.</summary>
    public bool IsStale { get; private set; }

    /// <param name="stored">By field: what is stored now and differs from what is typed.</param>
    public void Compare(IReadOnlyDictionary<string, string> stored)
    {
        IsStale = true;
        foreach (var (field, text) in stored)
            _stored[IdOf(field)] = text;
        Changed?.Invoke();
    }

    /// <summary>Null when it is the same as what is typed, or when nobody else has saved.</summary>
    public string? StoredOf(string field) => _stored.GetValueOrDefault(IdOf(field));

    public IEnumerable<string> Of(string field) => _all.Where(e => e.Field == IdOf(field)).Select(e => e.Text);

    public bool Has(string field) => _all.Exists(e => e.Field == IdOf(field));

    /// <summary>The id of a field's element: "Contact.PostalAddress" is "contact-postalAddress".</summary>
    public static string IdOf(string field) =>
        string.Join('-', field.Split('.').Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
}

/// <param name="Field">Id of the field's element; empty for the whole form.</param>
/// <param name="Text">In the reader's language.</param>
public sealed record FormError(string Field, string Text);
