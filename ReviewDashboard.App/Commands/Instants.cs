using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;

namespace ReviewDashboard.App.Commands;

/// <summary>Instants on the command line: ISO 8601 with an offset, which is never guessed.</summary>
public static partial class Instants
{
    /// <summary>The option <c>--as-known-on</c>.</summary>
    public static Option<string?> NewOption() => new("--as-known-on") { Description = CommandTexts.AsKnownOn, HelpName = "INSTANT" };

    /// <summary>Reads an instant; tells what is wrong with it.</summary>
    public static DateTime? Read(string? text, List<string> faults)
    {
        if (text is null)
            return null;
        if (Iso().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return instant.UtcDateTime;
        faults.Add(string.Format(CultureInfo.CurrentCulture, CommandTexts.BadInstant, text));
        return null;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
