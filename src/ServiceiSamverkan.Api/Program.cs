using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Infrastructure.Provisioning;

try
{
    var builder = ProductHost.CreateBuilder(args);
    if (ServingRules.Objection(builder.Configuration, builder.Environment) is { } objection)
        return Refuse(objection);
    await DemoStart.FillAsync(builder, args);
    var app = ProductHost.Build(builder);
    DemoStart.TellWhenStarted(app);
    await app.RunAsync();
    return 0;
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    return Refuse($"{e.Message} Stop the other program, or choose another address with ASPNETCORE_URLS.");
}
catch (Exception e) when (e is OptionsValidationException or UnauthorizedAccessException or DataFolderInUseException or SeedRefusedException)
{
    return Refuse(e.Message);
}

static int Refuse(string why)
{
    Console.Error.WriteLine($"error: {why}");
    return 2;
}
