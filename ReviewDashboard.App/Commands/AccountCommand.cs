using System.CommandLine;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Commands;

/// <summary><c>account add|list|reset</c>: who can sign in. Passwords are made here and printed once.</summary>
public static class AccountCommand
{
    public static Command Create() => new("account", AccountCommandTexts.Accounts) { Add(), List(), Reset() };

    private static Command Add()
    {
        var name = CommonOptions.NewArgument("NAME", AccountCommandTexts.NameHelp);
        var role = new Option<string>("--role") { Description = AccountCommandTexts.RoleHelp, Required = true };
        role.AcceptOnlyFromAmong([.. Codes.All(typeof(Role))]);
        var district = new Option<string?>("--district") { Description = AccountCommandTexts.DistrictHelp, HelpName = "CODE" };
        var command = new Command("add", AccountCommandTexts.AddHelp) { name, role, district };
        command.SetAction(async (parsed, token) =>
        {
            await using var register = await OpenAsync(parsed, token);
            var made = await register.AddAsync(
                parsed.GetRequiredValue(name), Codes.Parse<Role>(parsed.GetRequiredValue(role)), parsed.GetValue(district), token);
            return await SayAsync(parsed, parsed.GetRequiredValue(name), made);
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", AccountCommandTexts.ListHelp);
        command.SetAction(async (parsed, token) =>
        {
            await using var register = await OpenExistingAsync(parsed, token);
            foreach (var account in await register.ListAsync(token))
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    string.Join('\t', account.UserName, Codes.Of(account.Role), account.DistrictCode, account.IsDemonstration ? "demonstration" : "").TrimEnd('\t'));
            return CommandLine.Done;
        });
        return command;
    }

    private static Command Reset()
    {
        var name = CommonOptions.NewArgument("NAME", AccountCommandTexts.NameHelp);
        var command = new Command("reset", AccountCommandTexts.ResetHelp) { name };
        command.SetAction(async (parsed, token) =>
        {
            await using var register = await OpenExistingAsync(parsed, token);
            return await SayAsync(parsed, parsed.GetRequiredValue(name), await register.ResetAsync(parsed.GetRequiredValue(name)));
        });
        return command;
    }

    private static async Task<AccountRegister> OpenAsync(ParseResult parsed, CancellationToken token)
    {
        await using (await parsed.OpenDatabaseAsync(token))
            return new AccountRegister(parsed.DatabaseFile());
    }

    private static async Task<AccountRegister> OpenExistingAsync(ParseResult parsed, CancellationToken token)
    {
        await using (await parsed.OpenExistingDatabaseAsync(token))
            return new AccountRegister(parsed.DatabaseFile());
    }

    private static async Task<int> SayAsync(ParseResult parsed, string name, string password)
    {
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            AccountCommandTexts.NewPassword.Say(name, password));
        return CommandLine.Done;
    }
}
