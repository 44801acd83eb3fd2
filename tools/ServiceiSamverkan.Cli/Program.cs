using ServiceiSamverkan.Cli;
using Spectre.Console;

return await Sis.RunAsync(args, AnsiConsole.Console, Console.Error);
