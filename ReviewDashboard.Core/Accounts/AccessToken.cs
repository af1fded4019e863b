namespace ReviewDashboard.Core.Accounts;

/// <summary>Lets a program read the HTTP interface as its account may. The secret itself is kept nowhere.</summary>
public sealed class AccessToken
{
    public const int LongestName = 64;

    public long Id { get; set; }

    public required string AccountId { get; set; }

    /// <summary>What the owner calls it, so as to know it again.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the secret, in lower-case hexadecimal digits. The secret is 256 random bits, so nothing slower is needed.</summary>
    public required string Hash { get; set; }

    /// <summary>Instants in UTC.</summary>
    public DateTime MadeAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    /// <summary>To the minute; null while it was never used.</summary>
    public DateTime? LastUsedAt { get; set; }

    /// <summary>Null while it is not revoked.</summary>
    public DateTime? RevokedAt { get; set; }

    public bool IsUsable(DateTime now) => RevokedAt is null && now < ExpiresAt;
}

/// <summary>A token that was just made, with its secret, which is kept nowhere.</summary>
public sealed record MadeToken(AccessToken Token, string Secret);
