namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>What an error says to a person, in the language of the request.</summary>
public interface IErrorTexts
{
    string TextOf(Error error);
}
