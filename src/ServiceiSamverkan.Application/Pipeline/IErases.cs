namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>Marks a command that erases what a person told: afterwards it stands in no file of the database, its log included.</summary>
public interface IErases;
