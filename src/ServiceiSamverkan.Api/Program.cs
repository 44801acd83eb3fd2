using ServiceiSamverkan.Api.Hosting;

try
{
    var builder = ProductHost.CreateBuilder(args);
    if (ServingRules.Objection(builder.Configuration, builder.Environment) is { } objection)
        return Refuse(objection);
    StartRefusal.TellOnce(builder);
    await DemoStart.FillAsync(builder, args);
    var app = ProductHost.Build(builder);
    DemoStart.TellWhenStarted(app);
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (StartRefusal.Of(e) is { } why)
{
    return Refuse(why);
}

static int Refuse(string why)
{
    Console.Error.WriteLine($"error: {why}");
    return 2;
}
