using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Testing;

/// <summary>What people and programs do over HTTP, in one word each.</summary>
public static partial class HttpIntents
{
    /// <summary>The access token of a successful login.</summary>
    public static async Task<string> LoginAsync(this HttpClient client, string email, string password)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/auth/login", new { email, password });
        response.EnsureSuccessStatusCode();
        return (await response.JsonAsync()).GetProperty("accessToken").GetString()!;
    }

    /// <summary>Signs in at the portal's page; the client keeps the cookie.</summary>
    public static async Task SignInAsync(this HttpClient client, string email, string password)
    {
        using var response = await client.SubmitAsync("/logga-in", new() { ["Email"] = email, ["Password"] = password });
        if (response.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther))
            throw new InvalidOperationException($"Signing in as {email} was answered with {(int)response.StatusCode}.");
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>();

    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await response.JsonAsync();
    }

    /// <summary>Sends a change of a thing that was read at this version.</summary>
    public static Task<HttpResponseMessage> SendIfMatchAsync(this HttpClient client, HttpMethod method, string path, int version, object? body = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return client.SendAsync(request);
    }

    /// <summary>
    /// Opens the page, fills in the form that has these fields and sends it as a browser does, hidden fields included. A
    /// field is named by the last part of its name: "Email" for "Input.Email".
    /// </summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, string path, Dictionary<string, string> fields) =>
        (await client.SubmitAsync(path, fields, times: 1))[0];

    /// <summary>As <see cref="SubmitAsync(HttpClient, string, Dictionary{string, string})"/>, by somebody who presses the button several times.</summary>
    public static async Task<IReadOnlyList<HttpResponseMessage>> SubmitAsync(this HttpClient client, string path, Dictionary<string, string> fields, int times)
    {
        var page = await client.GetStringAsync(path);
        var form = Forms().Matches(page).Select(m => new PageForm(m.Groups["attributes"].Value, m.Groups["content"].Value))
            .FirstOrDefault(f => fields.Keys.All(f.Has)) ?? throw new InvalidOperationException($"{path} has no form with {string.Join(", ", fields.Keys)}.");
        List<HttpResponseMessage> answers = [];
        foreach (var _ in Enumerable.Range(0, times))
        {
            var request = new HttpRequestMessage(form.Method, form.Action ?? path) { Content = new FormUrlEncodedContent(form.Filled(fields)) };
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
            answers.Add(await client.SendAsync(request));
        }

        return answers;
    }

    [GeneratedRegex("<form(?<attributes>[^>]*)>(?<content>.*?)</form>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Forms();
}
