using ReviewDashboard.App.Commands;

return await CommandLine.RunAsync(args, ServeAsync, Console.Out, Console.Error, CancellationToken.None);

static Task ServeAsync(string[] args, string database, CancellationToken token) => WebApplication.CreateBuilder(args).Build().RunAsync(token);
