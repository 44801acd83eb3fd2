namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>Går frågan att påverka? When it does not, what is published is information, and says so.</summary>
/// <param name="WhoDecides">Who takes the decision: "Kommunstyrelsen".</param>
/// <param name="Explanation">What can be influenced and what not, and why.</param>
public sealed record InfluenceAssessment(bool CanBeInfluenced, LocalizedText WhoDecides, LocalizedText Explanation);
