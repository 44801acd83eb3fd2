using AwesomeAssertions;
using ServiceiSamverkan.Domain.Templates;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Templates;

public sealed class TemplateContentTests
{
    private static readonly Type[] Plain = [typeof(string), typeof(int), typeof(bool), typeof(LocalizedText)];

    /// <summary>A template never carries tenant data: there is no place in it for an id, a date, an address or a person.</summary>
    [Fact]
    public void Parts_All_HaveNoPlaceForDataOfATenant()
    {
        List<string> other = [];
        Look(typeof(TemplateContent), other);

        other.Should().BeEmpty();
    }

    private static void Look(Type type, List<string> other)
    {
        foreach (var property in type.GetConstructors()[0].GetParameters())
        {
            var held = property.ParameterType.IsGenericType ? property.ParameterType.GetGenericArguments()[0] : property.ParameterType;
            if (Plain.Contains(held) || held.IsEnum)
                continue;
            if (held.Namespace == typeof(TemplateContent).Namespace)
                Look(held, other);
            else
                other.Add($"{type.Name}.{property.Name}: {held.Name}");
        }
    }
}
