using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Corrections;

namespace ReviewDashboard.App.Features.Corrections;

/// <summary>Which form stands open on an official's page, in its address: <c>edit=end-posting:P00000001</c>.</summary>
public static class CorrectionAddress
{
    public const string Name = "edit";

    /// <summary>The page with a form open; without a key, for a new record.</summary>
    public static string Open(string uri, CorrectionAct act, string? key = null) =>
        Links.With(uri, (Name, key is null ? act.Code : $"{act.Code}:{key}"));

    /// <summary>The page without a form.</summary>
    public static string Close(string uri) => Links.With(uri, (Name, null));

    /// <summary>Reads what the address asks for; no act where it asks for none, or for one that does not exist.</summary>
    public static (CorrectionAct? Act, string? Key) Parse(string? text)
    {
        var parts = (text ?? "").Split(':', 2);
        return (CorrectionActs.Find(parts[0]), parts.Length > 1 ? parts[1] : null);
    }
}
