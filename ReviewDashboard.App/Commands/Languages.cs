using System.Globalization;

namespace ReviewDashboard.App.Commands;

/// <summary>The language in which the command line speaks: <c>--lang</c>, else that of LC_ALL or LANG, else Vietnamese.</summary>
public static class Languages
{
    public const string Vietnamese = "vi";
    public const string English = "en";

    /// <summary>Chosen before anything is parsed, because the help is in that language too.</summary>
    public static string Choose(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        var asked = Asked(args) ?? FirstFilled(environment("LC_ALL"), environment("LANG"));
        return asked is not null && (asked == English || asked.StartsWith("en_", StringComparison.Ordinal)) ? English : Vietnamese;
    }

    /// <summary>Speaks a language for the rest of this call.</summary>
    public static void Speak(string language)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language == Vietnamese ? "vi-VN" : "en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
    }

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == CommonOptions.Language)
                return i + 1 < args.Count ? args[i + 1] : null;
            if (args[i].StartsWith(CommonOptions.Language + "=", StringComparison.Ordinal) || args[i].StartsWith(CommonOptions.Language + ":", StringComparison.Ordinal))
                return args[i][(CommonOptions.Language.Length + 1)..];
        }

        return null;
    }

    private static string? FirstFilled(string? first, string? second) => string.IsNullOrEmpty(first) ? second : first;
}
