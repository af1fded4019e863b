using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Packages;

public sealed class ImportTests
{
    [Fact]
    public async Task Rows_are_added_corrected_or_left_and_counted()
    {
        await using var bench = await Bench.OpenAsync();

        var first = await bench.ImportAsync(new SmallPackage());
        var same = await bench.ImportAsync(new SmallPackage());
        var next = await bench.ImportAsync("officials.csv",
            SmallPackage.Officials.Replace("1970-03-09", "1971-03-09", StringComparison.Ordinal) + "\nO-4,Lê Văn Tám,male,1980-01-01,Kinh,,\n");

        (first.Read, first.Inserted, first.ChangeNumber).ShouldBe((first.Inserted, first.Read, 1));
        (same.Inserted, same.Updated, same.Unchanged, same.ChangeNumber).ShouldBe((0, 0, first.Read, null));
        (next.Read, next.Inserted, next.Updated, next.Unchanged, next.ChangeNumber).ShouldBe((4, 1, 1, 2, 2));
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        await using var bench = await Bench.OpenAsync();

        var report = await bench.ImportAsync(new SmallPackage(), isDryRun: true);

        (report.Inserted > 0, report.ChangeNumber).ShouldBe((true, null));
        await using var db = bench.OpenDb();
        (await db.Set<Official>().CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        (await db.Changes.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task Text_is_kept_in_NFC_and_trimmed_whatever_the_file_has()
    {
        await using var bench = await Bench.OpenAsync();
        var decomposed = "  " + "Bá Văn Trường".Normalize(NormalizationForm.FormD) + " \u00A0";
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SmallPackage.Officials.Replace("Bá Văn Trường", decomposed, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal))];

        (await bench.ImportAsync(new SmallPackage().With("officials.csv", bytes))).Errors.ShouldBeEmpty();

        await using var db = bench.OpenDb();
        (await db.Set<Official>().SingleAsync(o => o.Id == "O-2", TestContext.Current.CancellationToken)).FullName.ShouldBe("Bá Văn Trường".Normalize());
    }

    [Fact]
    public async Task An_optional_column_left_out_keeps_what_was_there_and_an_empty_one_clears_it()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        await bench.ImportAsync("officials.csv", "ethnicity,birth_date,sex,full_name,id\nKinh,1970-03-09,female,Nguyễn Thị Lan Anh,O-1\n");
        await using (var db = bench.OpenDb())
            (await db.Set<Official>().SingleAsync(o => o.Id == "O-1", TestContext.Current.CancellationToken)).PartyJoinedOn.ShouldBe(new DateOnly(1995, 5, 19));

        await bench.ImportAsync("officials.csv", "id,full_name,sex,birth_date,ethnicity,party_joined_on\nO-1,Nguyễn Thị Lan Anh,female,1970-03-09,Kinh,\n");
        await using (var db = bench.OpenDb())
            (await db.Set<Official>().SingleAsync(o => o.Id == "O-1", TestContext.Current.CancellationToken)).PartyJoinedOn.ShouldBeNull();
    }

    [Fact]
    public async Task EF_reads_back_what_import_wrote()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        await using var db = bench.OpenDb();

        var course = await db.Set<Course>().SingleAsync(TestContext.Current.CancellationToken);
        var posting = await db.Set<Posting>().SingleAsync(p => p.Id == "P-1" && p.Main && p.From == new DateOnly(2010, 1, 1), TestContext.Current.CancellationToken);
        var title = await db.Set<Title>().SingleAsync(t => t.Code == "pc_chair", TestContext.Current.CancellationToken);

        (course.BudgetProvince, course.BudgetDistrict, course.Spent).ShouldBe((120.5m, 0m, null));
        course.TargetCategories.ShouldBe([TitleCategory.Cadre, TitleCategory.CivilServant]);
        (posting.To, posting.EndReason, posting.EntryRoute).ShouldBe((new DateOnly(2012, 6, 30), EndReason.Transferred, EntryRoute.Elected));
        (title.Fields.Length, title.Kinds.Length, title.MinPosts).ShouldBe((0, 0, null));
    }

    [Fact]
    public async Task EF_stores_a_record_just_as_import_does()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        await using (var db = bench.OpenDb())
        {
            foreach (var course in await db.Set<Course>().ToListAsync(TestContext.Current.CancellationToken))
                db.Entry(course).State = EntityState.Modified;
            foreach (var posting in await db.Set<Posting>().ToListAsync(TestContext.Current.CancellationToken))
                db.Entry(posting).State = EntityState.Modified;
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var again = await bench.ImportAsync(new SmallPackage());

        (again.Updated, again.Unchanged).ShouldBe((0, again.Read));
        (await bench.VerifyAsync()).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("vi-VN", "không phải là ngày")]
    [InlineData("en-GB", "is no day")]
    public async Task The_message_is_in_the_readers_language(string culture, string words)
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var report = await bench.ImportAsync("officials.csv", SmallPackage.Officials.Replace("1961-11-30", "1961-02-30", StringComparison.Ordinal));
            report.Errors.ShouldHaveSingleItem().Message.ShouldContain(words);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task The_published_example_is_imported_where_it_is_at_hand()
    {
        var example = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "shared", "examples", "package");
        if (!Directory.Exists(example))
            return;
        await using var bench = await Bench.OpenAsync();

        (await bench.ImportAsync(example)).Errors.ShouldBeEmpty();
    }
}
