using ServiceiSamverkan.Application.Bodies;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Bodies;

/// <summary>A board, a unit or another authority, as it is typed.</summary>
public sealed class BodyInput
{
    public int? Version { get; set; }

    public LanguageInput? Name { get; set; }

    public string? Abbreviation { get; set; }

    public string? ControllerUnitId { get; set; }

    public string? Email { get; set; }

    public string? Website { get; set; }

    internal LocalizedText Named => Name?.ToText() ?? LocalizedText.Empty;

    /// <summary>Null when there is none of that kind with the id.</summary>
    public static BodyInput? Of(BodiesPage bodies, string kind, Guid? id) => kind switch
    {
        "beslut" => bodies.DecisionBodies.Where(b => b.Id == id).Select(b => new BodyInput
        {
            Version = b.Version,
            Name = LanguageInput.Of(b.Name.Texts),
            Abbreviation = b.Abbreviation,
            ControllerUnitId = b.ControllerUnitId?.ToString(),
        }).FirstOrDefault(),
        "personuppgifter" => bodies.ControllerUnits.Where(u => u.Id == id)
            .Select(u => new BodyInput { Version = u.Version, Name = LanguageInput.Of(u.Name.Texts), Email = u.Email }).FirstOrDefault(),
        "andra" => bodies.ExternalBodies.Where(b => b.Id == id)
            .Select(b => new BodyInput { Version = b.Version, Name = LanguageInput.Of(b.Name.Texts), Email = b.Email, Website = b.Website }).FirstOrDefault(),
        _ => null,
    };
}
