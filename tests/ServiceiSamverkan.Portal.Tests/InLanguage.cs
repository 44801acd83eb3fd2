using System.Globalization;

namespace ServiceiSamverkan.Portal.Tests;

/// <summary>Runs a part of a test as a request in that language would run.</summary>
internal sealed class InLanguage : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public InLanguage(string code) => Set(Languages.PortalLanguage.Of(code).Culture);

    public void Dispose() => Set(_before);

    private static void Set(CultureInfo culture) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
}
