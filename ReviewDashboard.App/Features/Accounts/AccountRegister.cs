using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>The accounts of a database file, for whoever holds that file.</summary>
public sealed class AccountRegister : IAsyncDisposable
{
    /// <summary>Without letters and digits that look alike; 16 of them are 78 bits.</summary>
    private const string PasswordLetters = "abcdefghijkmnpqrstuvwxyz23456789";

    private const int LongestName = 64;

    private readonly ServiceProvider services;
    private readonly UserManager<Account> accounts;
    private readonly AccountQueries queries;
    private readonly AccessTokens tokens;

    public AccountRegister(string database)
    {
        var collection = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<AccessTokens>()
            .AddDbContextFactory<ReviewDb>(options => options.UseSqlite(ReviewDatabase.ConnectionString(database)));
        collection.AddIdentityCore<Account>(AccountServices.SetRules).AddEntityFrameworkStores<ReviewDb>();
        services = collection.BuildServiceProvider();
        accounts = services.GetRequiredService<UserManager<Account>>();
        tokens = services.GetRequiredService<AccessTokens>();
        queries = new AccountQueries(services.GetRequiredService<ReviewDb>());
    }

    /// <summary>Adds an account and gives its password.</summary>
    /// <exception cref="RefusedException">The name is taken or unfit, or the district does not fit the role.</exception>
    public async Task<string> AddAsync(string name, Role role, string? district, CancellationToken token)
    {
        if (name.Length > LongestName)
            throw Refused(AccountCommandTexts.BadName, LongestName);
        if (await accounts.FindByNameAsync(name) is not null)
            throw Refused(AccountCommandTexts.Exists, name);
        if (role is Role.Clerk && (district is null || !await queries.IsDistrictAsync(district, token)))
            throw Refused(AccountCommandTexts.DistrictNeeded);
        if (role is not Role.Clerk && district is not null)
            throw Refused(AccountCommandTexts.DistrictNotNeeded);
        var password = NewPassword();
        var made = await accounts.CreateAsync(new Account { UserName = name, Role = role, DistrictCode = district }, password);
        return made.Succeeded ? password : throw Refused(AccountCommandTexts.BadName, LongestName);
    }

    /// <summary>Adds an account without a password for trying the product out, unless the name is taken.</summary>
    public async Task EnsureDemonstrationAsync(string name, Role role, string? district)
    {
        if (await accounts.FindByNameAsync(name) is null)
            Demand(await accounts.CreateAsync(new Account { UserName = name, Role = role, DistrictCode = district, IsDemonstration = true }));
    }

    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken token) => queries.ListAsync(token);

    /// <summary>Gives an account a new password and unlocks it; open sessions end with the next look at their account,
    /// access tokens at once.</summary>
    /// <exception cref="RefusedException">No such account, or one for demonstration.</exception>
    public async Task<string> ResetAsync(string name)
    {
        var account = await accounts.FindByNameAsync(name) ?? throw Refused(AccountCommandTexts.Unknown, name);
        if (account.IsDemonstration)
            throw Refused(AccountCommandTexts.Demonstration, name);
        var password = NewPassword();
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        Demand(await accounts.UpdateSecurityStampAsync(account));
        await tokens.RevokeAllAsync(name, CancellationToken.None);
        return password;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static string NewPassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(PasswordLetters, 4)));

    /// <summary>What our own rules let through must be done: somebody may write to the same account meanwhile.</summary>
    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(fault => fault.Description)));
    }

    private static RefusedException Refused(string text, params object?[] values) =>
        new(text.Say(values));
}
