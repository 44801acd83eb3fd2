using System.Text;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>Requests as they go over the wire, made before the clock starts.</summary>
internal static class WireRequest
{
    public static byte[] Get(string host, string path) =>
        Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\nAccept-Language: sv\r\n\r\n");

    /// <param name="token">Of somebody who is signed in.</param>
    public static byte[] Get(string host, string path, string token) =>
        Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\nAccept-Language: sv\r\nAuthorization: Bearer {token}\r\n\r\n");

    public static byte[] PostJson(string host, string path, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        return [
            .. Encoding.UTF8.GetBytes($"POST {path} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\nAccept-Language: sv\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ];
    }
}
