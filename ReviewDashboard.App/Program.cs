using ReviewDashboard.App.Commands;
using ReviewDashboard.App.Hosting;

return await CommandLine.RunAsync(args, WebHost.RunAsync, Console.Out, Console.Error, CancellationToken.None);
