using System.Globalization;
using ReviewDashboard.App.Commands;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Packages;

namespace ReviewDashboard.App.Hosting;

/// <summary>The example data that an empty database begins with.</summary>
public sealed class SeedData(string database, TimeProvider time)
{
    public const string Folder = "seed-data";

    /// <summary>Loads the example data unless the database already holds records. The progress is told the share done, from 0 to 1.</summary>
    /// <exception cref="RefusedException">There is no example data, or it is damaged.</exception>
    public async Task LoadIfEmptyAsync(IProgress<double> progress, CancellationToken token)
    {
        if (await ReviewDatabase.HasRecordsAsync(database, token))
            return;
        var folder = Find() ?? throw new RefusedException(HostTexts.SeedMissing.Say(Folder));
        var request = new ImportRequest(folder, CommonOptions.User, $"import {Folder}");
        await using var db = new ReviewDb(ReviewDatabase.Options(database));
        var report = await new PackageImport(db, time).RunAsync(request, progress, token);
        if (report.IsRefused)
            throw new RefusedException(string.Format(
                CultureInfo.CurrentCulture, HostTexts.SeedRefused, folder, report.Errors.Count, report.Errors[0].File, report.Errors[0].Line, report.Errors[0].Message));
    }

    /// <summary>In the working folder or one above it, else in the folder of the program or one above that.</summary>
    private static string? Find() =>
        new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .SelectMany(Upwards).Select(folder => Path.Combine(folder, Folder)).FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
