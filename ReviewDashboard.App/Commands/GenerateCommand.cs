using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Packages;
using ReviewDashboard.Core.Packages.Generation;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Commands;

/// <summary><c>generate DIR</c>: writes a synthetic data package.</summary>
public static class GenerateCommand
{
    public static Command Create()
    {
        var directory = CommonOptions.NewArgument("DIR", GenerateTexts.Directory);
        var communes = new Option<long>("--communes")
        {
            Description = GenerateTexts.Communes.Say(PackageGenerator.UsualCommunes),
            HelpName = "N",
            DefaultValueFactory = _ => PackageGenerator.UsualCommunes,
        };
        var seed = new Option<long>("--seed")
        {
            Description = GenerateTexts.Seed.Say(PackageGenerator.UsualSeed.ToString(CultureInfo.InvariantCulture)),
            HelpName = "S",
            DefaultValueFactory = _ => PackageGenerator.UsualSeed,
        };
        communes.Validators.Add(CheckCommunes);
        var command = new Command("generate", GenerateTexts.Generate) { directory, communes, seed };
        command.SetAction(async (parsed, token) =>
        {
            var target = Prepare(parsed.GetRequiredValue(directory));
            using (var bar = new ProgressBar(parsed.InvocationConfiguration.Error))
                PackageGenerator.Generate(target, (int)parsed.GetValue(communes), parsed.GetValue(seed), bar, token);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                GenerateTexts.Done.Say(parsed.GetValue(communes), target));
        });
        return command;
    }

    private static void CheckCommunes(OptionResult result)
    {
        // The token itself is read: asking for the value of what is no number throws before the parser has told of it.
        if (result.Implicit || result.Tokens.Count == 0
            || (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number is >= 1 and <= PackageGenerator.MostCommunes))
            return;
        result.AddError(GenerateTexts.WrongCommunes.Say(PackageGenerator.MostCommunes));
    }

    /// <summary>A folder that is new, empty, or holds a package of invented people to be written again; what is somebody else's is never written over.</summary>
    private static string Prepare(string directory)
    {
        if (File.Exists(directory))
            throw new RefusedException(GenerateTexts.IsFile.Say(directory));
        string?[] there = Directory.Exists(directory) ? [.. Directory.EnumerateFileSystemEntries(directory).Select(Path.GetFileName)] : [];
        var own = RecordTables.All.Select(table => table.Name + ".csv").Append(DataPackageDescriptor.FileName).Append("README.md").ToHashSet(StringComparer.Ordinal);
        var foreign = there.FirstOrDefault(name => !own.Contains(name!))
            ?? (there.Length > 0 && !DataPackageDescriptor.IsSynthetic(directory) ? there[0] : null);
        if (foreign is not null)
            throw new RefusedException(GenerateTexts.HoldsOthers.Say(directory, foreign));
        Directory.CreateDirectory(directory);
        return directory;
    }
}
