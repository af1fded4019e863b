using System.CommandLine;
using System.CommandLine.Invocation;
using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Commands;

/// <summary>Writes how a command is used. The parser's own help has its headings in English only.</summary>
public sealed class Help : SynchronousCommandLineAction
{
    private const int Width = 80;

    /// <summary>Help is given whatever else is wrong with the command.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(Wrap(command.Description ?? "", indent: 0));
        output.WriteLine();
        output.WriteLine(UsageTexts.Usage);
        output.WriteLine("  " + string.Join(' ', UsageOf(command)));
        Write(output, UsageTexts.Arguments, [.. command.Arguments.Select(argument => (argument.Name, argument.Description ?? ""))]);
        Write(output, UsageTexts.Options, [.. OptionsOf(command).Select(Row)]);
        Write(output, UsageTexts.Commands, [.. command.Subcommands.Select(sub => (sub.Name, sub.Description ?? ""))]);
        return CommandLine.Done;
    }

    /// <summary>The words that call a command, without the program's name: <c>account add</c>; that name for the program itself.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{PathOf(parent)} {command.Name}" : command.Name;

    /// <summary>The options that people may give to a command, its own and those of every command.</summary>
    public static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive);
        return command.Options.Where(option => !option.Hidden).Concat(inherited);
    }

    /// <summary>The values that an option may have; none where they are not a closed list.</summary>
    public static string[] ChoicesOf(Option option) =>
        option.ValueType == typeof(bool) ? [] : [.. option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(choice => choice.Label)];

    private static IEnumerable<string> UsageOf(Command command)
    {
        var program = command.Parents.OfType<Command>().Any() ? $"{RootOf(command).Name} {PathOf(command)}" : command.Name;
        return [program, .. command.Subcommands.Count > 0 ? [UsageTexts.AnyCommand] : command.Arguments.Select(argument => argument.Name), UsageTexts.AnyOptions];
    }

    private static Command RootOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? RootOf(parent) : command;

    private static (string, string) Row(Option option)
    {
        var value = option.HelpName ?? string.Join('|', ChoicesOf(option));
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        var description = option.Required ? UsageTexts.Required.Say(option.Description) : option.Description;
        return ($"{names} {value}".TrimEnd(), description ?? "");
    }

    private static void Write(TextWriter output, string heading, (string Name, string Description)[] rows)
    {
        if (rows.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading);
        var column = rows.Max(row => row.Name.Length);
        foreach (var (name, description) in rows)
            output.WriteLine($"  {name.PadRight(column)}  {Wrap(description, column + 4)}");
    }

    /// <summary>Breaks a text between words; all lines but the first are indented.</summary>
    private static string Wrap(string text, int indent)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && indent + lines[^1].Length + 1 + word.Length > Width)
                lines.Add(word);
            else
                lines[^1] = $"{lines[^1]} {word}".TrimStart();
        }

        return string.Join(Environment.NewLine + new string(' ', indent), lines);
    }
}
