using Microsoft.AspNetCore.Builder;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>What the same executable does when it is started as a server.</summary>
internal static class ServerCommands
{
    public const string Product = "serve-product";
    public const string Floor = "serve-floor";
    public const string Bare = "serve-bare";

    /// <summary>Null when the arguments ask for no server.</summary>
    public static WebApplication? Server(string[] arguments) => arguments switch
    {
        [Product, _, .. var options] => ProductServer.Build(options),
        [Floor, var folder, ..] => FloorServer.Build(folder),
        [Bare, var folder, ..] => BareServer.Build(folder),
        _ => null,
    };

    public static async Task RunAsync(WebApplication server)
    {
        var lifetime = server.Lifetime;
        _ = Task.Run(() =>
        {
            Console.In.ReadToEnd();
            lifetime.StopApplication();
        });
        await server.RunAsync();
    }
}
