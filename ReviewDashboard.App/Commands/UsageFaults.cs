using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Commands;

/// <summary>Says what is wrong with a command and how to mend it. The parser's own sentences exist in English only
/// and cannot be replaced, so that its errors are told anew from where they were found.</summary>
public static class UsageFaults
{
    private const int LongestQuote = 60;

    /// <summary>One sentence a fault, in the language spoken; empty where the command is well formed.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens.Select(token => Unmatched(command, Quote(token))).ToList();
        return unmatched.Concat(parsed.Errors.Select(error => Describe(error, command, unmatched.Count > 0)).OfType<string>()).Distinct(StringComparer.Ordinal);
    }

    private static string Unmatched(Command command, string token) => token switch
    {
        ['-', ..] => UsageTexts.UnknownOption.Say(Help.PathOf(command), token, List(Help.OptionsOf(command))),
        _ when command.Subcommands.Count > 0 => UsageTexts.UnknownCommand.Say(token, List(command.Subcommands)),
        _ => UsageTexts.Surplus.Say(Help.PathOf(command), token),
    };

    /// <summary>Null for what <see cref="Unmatched"/> has told.</summary>
    private static string? Describe(ParseError error, Command command, bool isTold) => error.SymbolResult switch
    {
        ArgumentResult argument => UsageTexts.ArgumentMissing.Say(Help.PathOf(command), argument.Argument.Name, argument.Argument.Description),
        OptionResult option => Describe(option, error.Message, command),
        _ when !isTold => UsageTexts.CommandNeeded.Say(Help.PathOf(command), List(command.Subcommands)),
        _ => null,
    };

    private static string Describe(OptionResult result, string ownMessage, Command command)
    {
        var option = result.Option;
        var value = Quote(result.Tokens is [.., var last] ? last.Value : "");
        return result switch
        {
            { Option: VersionOption } => UsageTexts.Alone.Say(option.Name),
            { IdentifierTokenCount: 0 } => UsageTexts.OptionMissing.Say(Help.PathOf(command), option.Name, option.Description),
            { Tokens: [] or [{ Value: "" }] } => UsageTexts.ValueMissing.Say(option.Name, option.Description),
            { Tokens.Count: > 1 } when option.Arity.MaximumNumberOfValues == 1 => UsageTexts.GivenTwice.Say(option.Name),
            _ when Help.ChoicesOf(option) is { Length: > 0 } choices => UsageTexts.NotAChoice.Say(option.Name, value, string.Join(", ", choices)),
            _ when option.ValueType != typeof(string) && !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                UsageTexts.NotANumber.Say(option.Name, value, option.Description),
            _ => ownMessage,
        };
    }

    private static string List(IEnumerable<Symbol> symbols) => string.Join(", ", symbols.Select(symbol => symbol.Name));

    private static string Quote(string token) => token.Length > LongestQuote ? token[..LongestQuote] + "…" : token;
}
