using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Accounts;

/// <summary>Makes, lists and revokes the access tokens of accounts, and tells whose a secret is.</summary>
public sealed class AccessTokens(IDbContextFactory<ReviewDb> databases, TimeProvider clock)
{
    /// <summary>How many usable tokens an account may have.</summary>
    public const int MostUsable = 20;

    /// <summary>Begins every secret, so that one that was left in a file is recognised.</summary>
    private const string Prefix = "review_";

    private const int SecretBytes = 32;

    private static readonly TimeSpan LastUseStep = TimeSpan.FromMinutes(1);

    /// <summary>How long a token may live, in days.</summary>
    public static IReadOnlyList<int> Lifetimes { get; } = [30, 90, 180, 365];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes a token; its secret is told here and never again.</summary>
    /// <exception cref="RefusedException">The name or the lifetime is unfit, or there are too many tokens.</exception>
    public async Task<MadeToken> MakeAsync(string accountName, string name, int days, CancellationToken token)
    {
        name = name.Trim();
        if (name.Length is 0 or > AccessToken.LongestName || name.Any(char.IsControl))
            throw Refused(TokenTexts.BadName, AccessToken.LongestName);
        if (!Lifetimes.Contains(days))
            throw Refused(TokenTexts.BadLifetime, string.Join(", ", Lifetimes));
        await using var db = await databases.CreateDbContextAsync(token);
        var account = await AccountOf(db, accountName).SingleAsync(token);
        var now = Now;
        if (await db.AccessTokens.CountAsync(known => known.AccountId == account.Id && known.RevokedAt == null && known.ExpiresAt > now, token) >= MostUsable)
            throw Refused(TokenTexts.TooMany, MostUsable);
        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var made = new AccessToken { AccountId = account.Id, Name = name, Hash = HashOf(secret), MadeAt = now, ExpiresAt = now.AddDays(days) };
        db.AccessTokens.Add(made);
        await db.SaveChangesAsync(token);
        return new MadeToken(made, secret);
    }

    /// <summary>All tokens that an account ever had, the newest first.</summary>
    public async Task<IReadOnlyList<AccessToken>> ListAsync(string accountName, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        return await (from known in db.AccessTokens.AsNoTracking()
                      join account in AccountOf(db, accountName) on known.AccountId equals account.Id
                      orderby known.Id descending
                      select known).ToListAsync(token);
    }

    /// <summary>Ends a token of the account at once; of another account nothing happens.</summary>
    public async Task RevokeAsync(string accountName, long id, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        var now = Now;
        await db.AccessTokens.Where(known => known.Id == id && known.RevokedAt == null && AccountOf(db, accountName).Any(account => account.Id == known.AccountId))
            .ExecuteUpdateAsync(change => change.SetProperty(known => known.RevokedAt, now), token);
    }

    /// <summary>Ends all tokens of an account at once.</summary>
    public async Task RevokeAllAsync(string accountName, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        var now = Now;
        await db.AccessTokens.Where(known => known.RevokedAt == null && AccountOf(db, accountName).Any(account => account.Id == known.AccountId))
            .ExecuteUpdateAsync(change => change.SetProperty(known => known.RevokedAt, now), token);
    }

    /// <summary>The account, as it is now, that a secret speaks for; null where the secret is none, or ended.</summary>
    public async Task<Account?> FindAsync(string secret, CancellationToken token)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        await using var db = await databases.CreateDbContextAsync(token);
        var hash = HashOf(secret);
        var found = await (from known in db.AccessTokens.AsNoTracking()
                           join account in db.Users on known.AccountId equals account.Id
                           where known.Hash == hash
                           select new { Token = known, Account = account }).FirstOrDefaultAsync(token);
        if (found is null || !found.Token.IsUsable(Now))
            return null;
        if (!(Now - found.Token.LastUsedAt < LastUseStep))
            await NoteUseAsync(db, found.Token.Id, token);
        return found.Account;
    }

    private static IQueryable<Account> AccountOf(ReviewDb db, string name) => db.Users.Where(account => account.UserName == name);

    private async Task NoteUseAsync(ReviewDb db, long id, CancellationToken token)
    {
        var now = Now;
        db.Database.SetCommandTimeout(1);
        try
        {
            await db.AccessTokens.Where(known => known.Id == id).ExecuteUpdateAsync(change => change.SetProperty(known => known.LastUsedAt, now), token);
        }
        catch (SqliteException)
        {
            // Somebody writes for long, such as an import: reading does not wait for it, and the next use is noted.
        }
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static RefusedException Refused(string text, params object?[] values) => new(text.Say(values));
}
