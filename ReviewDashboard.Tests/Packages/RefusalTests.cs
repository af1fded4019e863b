using System.Text;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Packages;

/// <summary>Every reason to refuse an import: the rule and the place are named, and nothing is written.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string, string, string, int, string?> Spoilt => new()
    {
        { "qualifications.csv", "professional,university", "professional,specialist", "unknown_level", 2, "level" },
        { "courses.csv", "political,intermediate", "political,college", "unknown_level", 2, "level" },
        { "standards.csv", "min_education,lower_secondary", "min_education,university", "unknown_level", 2, "level" },
        { "standards.csv", "min_education,lower_secondary", "min_education,", "required", 2, "level" },
        { "officials.csv", "1961-11-30", "1961-02-30", "bad_day", 3, "birth_date" },
        { "officials.csv", "1961-11-30", "30/11/1961", "bad_day", 3, "birth_date" },
        { "officials.csv", "Chăm,,23011", "Chăm,,99999", "dangling_reference", 3, "native_commune_code" },
        { "communes.csv", "9,O-1", "9,O-9", "dangling_reference", 2, "responsible_official_id" },
        { "inspections.csv", "reinspection,I-2", "reinspection,I-9", "dangling_reference", 2, "parent_id" },
        { "standards.csv", "pc_chair;office_statistics", "pc_chair;office_statics", "dangling_reference", 3, "titles" },
        { "tasks.csv", "HU597;TU", "HU597;SNV", "dangling_reference", 2, "coordinating" },
        { "targets.csv", "STD-01,597", "STD-01,00597", "dangling_reference", 3, "unit_code" },
        { "standards.csv", "mountain;island", "mountain;;island", "empty_item", 2, "terrains" },
        { "standards.csv", "mountain;island", "mountain;hill", "unknown_code", 2, "terrains" },
        { "qualifications.csv", "Q-2", "Q-1", "duplicate_key", 3, "id" },
        { "targets.csv", "STD-01,597", "STD-01,province", "duplicate_key", 3, "indicator_code" },
        { "officials.csv", "birth_date,ethnicity", "birthday,ethnicity", "missing_column", 1, "birth_date" },
        { "officials.csv", "birth_date,ethnicity", "birthday,ethnicity", "unknown_column", 1, "birthday" },
        { "review.csv", "2011,2015", "2009,2015", "review_years_order", 2, "from_year" },
        { "review.csv", "2011,2015", "2011,2009", "review_years_order", 2, "to_year" },
        { "review.csv", "2011,2015", "2011,20150", "out_of_range", 2, "to_year" },
        { "allowances.csv", ",2012,", ",0,", "out_of_range", 2, "year" },
        { "districts.csv", "597", "59", "bad_unit_code", 3, "code" },
        { "communes.csv", "23011", "2301x", "bad_unit_code", 3, "code" },
        { "officials.csv", "party_joined_on,native", "ethnicity,native", "duplicate_column", 1, "ethnicity" },
        { "officials.csv", "O-2,", "O-2,,", "field_count", 3, null },
        { "officials.csv", "Bá Văn Trường", "Bá \"Văn\" Trường", "stray_quote", 3, null },
        { "officials.csv", "Bá Văn Trường", "  ", "required", 3, "full_name" },
        { "officials.csv", "male,1961", "Nam,1961", "unknown_code", 3, "sex" },
        { "officials.csv", "Bá Văn Trường", "Bá\tVăn Trường", "control_character", 3, "full_name" },
        { "postings.csv", "2010-01-01,2012-06-30", "2010-01-01,2010-01-01", "posting_order", 2, "to" },
        { "postings.csv", "2012-06-30,,true", "2012-06-29,,true", "two_main_postings", 3, "from" },
        { "postings.csv", ",,true,appointed,,false", ",,yes,appointed,,false", "bad_boolean", 3, "main" },
        { "courses.csv", "120.5", "-120.5", "negative", 2, "budget_province" },
        { "courses.csv", "120.5", "120,5", "field_count", 2, null },
        { "courses.csv", "120.5", "1e3", "bad_number", 2, "budget_province" },
        { "allowances.csv", "10,8", "-10,8", "negative", 2, "entitled" },
        { "allowances.csv", "10,8", "10.0,8", "bad_integer", 2, "entitled" },
        { "allowances.csv", "10,8", "10,11", "paid_more_than_entitled", 2, "paid_in_full" },
        { "communes.csv", "ward,1", "ward,4", "out_of_range", 2, "class" },
        { "enrolments.csv", "completed,2012-09-01", "completed,2012-02-29", "outcome_before_enrolment", 2, "outcome_on" },
        { "enrolments.csv", "2013-03-01,effective", "2012-08-31,effective", "evaluation_before_outcome", 2, "evaluated_on" },
        { "discipline_cases.csv", "party,ethics,warning", "party,ethics,dismissal", "measure_not_of_regime", 2, "measure" },
        { "discipline_cases.csv", "party,ethics,warning", "state,ethics,expulsion", "measure_not_of_regime", 2, "measure" },
        { "standards.csv", "45,45", "45,", "age_limits_missing", 3, "age_female" },
        { "standards.csv", "first_appointment,,04", "all,,04", "age_rule_scope", 3, "applies_to" },
        { "review.csv", "24,12", "24,12\n08-QĐ/TU,Đề án,2010,2011,2015,2011-04-20,2013-09-05,35,50,45,24,12", "one_row", 3, null },
        { "officials.csv", "làng\"\"\"", "làng\"\"", "unterminated_quote", 4, null },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task A_wrong_value_is_refused_with_its_place_and_rule(string file, string right, string wrong, string rule, int line, string? column)
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        var package = new SmallPackage();
        var folder = package.WriteTo(bench.NewPath());
        var text = await File.ReadAllTextAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken);
        text.ShouldContain(right);
        var spoilt = text.Replace(right, wrong, StringComparison.Ordinal);

        await ShouldBeRefusedAsync(bench, new SmallPackage().With(file, spoilt), file, rule, line, column);
    }

    public static TheoryData<string, byte[], string, int> SpoiltFiles => new()
    {
        { "officials.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(SmallPackage.Officials)], "encoding", 1 },
        { "officials.csv", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(SmallPackage.Officials)], "encoding", 1 },
        { "officials.csv", Encoding.Unicode.GetBytes(SmallPackage.Officials), "nul_byte", 1 },
        { "officials.csv", Encoding.Latin1.GetBytes(SmallPackage.Officials.Replace("Bá Văn Trường", "Báo", StringComparison.Ordinal)), "encoding", 3 },
        { "officials.csv", Encoding.UTF8.GetBytes(SmallPackage.Officials.Replace("Văn", "V\0n", StringComparison.Ordinal)), "nul_byte", 3 },
        { "officials.csv", [], "empty_file", 1 },
        { "officials.csv", [0xEF, 0xBB, 0xBF, (byte)'\n'], "empty_file", 1 },
        { "officials.csv", Encoding.UTF8.GetBytes(SmallPackage.Officials.Replace("Bá Văn Trường", new string('a', 2 << 20), StringComparison.Ordinal)), "too_long", 3 },
        { "officials.csv", Encoding.UTF8.GetBytes(SmallPackage.Officials.Replace("Bá Văn Trường", new string('ă', 4001), StringComparison.Ordinal)), "too_long", 3 },
        { "officials.csv", Encoding.UTF8.GetBytes(SmallPackage.Officials + "\"" + new string('\n', 2 << 20)), "unterminated_quote", 4 },
    };

    [Theory]
    [MemberData(nameof(SpoiltFiles))]
    public async Task A_file_that_is_no_proper_text_is_refused(string file, byte[] bytes, string rule, int line)
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        await ShouldBeRefusedAsync(bench, new SmallPackage().With(file, bytes), file, rule, line, column: null);
    }

    [Fact]
    public async Task All_errors_of_all_files_are_reported_in_order()
    {
        await using var bench = await Bench.OpenAsync();
        var package = new SmallPackage()
            .With("officials.csv", "id,full_name,sex,birth_date,ethnicity\nO-1,A,x,2000-13-01,Kinh\nO-1,B,male,1970-01-01,Kinh\n")
            .With("postings.csv", SmallPackage.Postings.Replace("P-3,O-2", "P-3,O-7", StringComparison.Ordinal));

        var report = await bench.ImportAsync(package);

        report.Errors.Where(error => error.File is "officials.csv" or "postings.csv").Select(error => (error.File, error.Line, error.Rule)).ShouldBe(
        [
            ("officials.csv", 2, "unknown_code"), ("officials.csv", 2, "bad_day"), ("officials.csv", 3, "duplicate_key"), ("postings.csv", 4, "dangling_reference"),
        ]);
    }

    [Fact]
    public async Task A_missing_column_is_one_error_and_not_one_for_every_record_that_names_a_row_of_the_file()
    {
        await using var bench = await Bench.OpenAsync();
        var package = new SmallPackage().With("officials.csv", SmallPackage.Officials.Replace("ethnicity", "ethnic", StringComparison.Ordinal));

        (await bench.ImportAsync(package)).Errors.Select(error => error.Rule).ShouldBe(["unknown_column", "missing_column"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_files_of_one_table_are_refused()
    {
        await using var bench = await Bench.OpenAsync();

        var error = (await bench.ImportAsync(new SmallPackage().With("officials.CSV", SmallPackage.Officials))).Errors.ShouldHaveSingleItem();
        (error.Rule, error.File).ShouldBe(("second_file", "officials.csv"));
    }

    [Fact]
    public async Task Two_main_postings_are_found_between_the_database_and_the_file()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var report = await bench.ImportAsync("postings.csv",
            SmallPackage.Postings.Split('\n')[0] + "\nP-9,O-2,22918,pc_chair,2013-01-01,2013-02-01,true,elected,term_ended,true\n");

        var error = report.Errors.ShouldHaveSingleItem();
        (error.Rule, error.Line, error.Value).ShouldBe(("two_main_postings", 2, "P-9"));
    }

    [Fact]
    public async Task A_rule_over_two_columns_holds_for_the_row_as_it_would_become()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var report = await bench.ImportAsync("postings.csv",
            "id,official_id,commune_code,title_code,from,main,entry_route,duties_defined\nP-1,O-1,22918,pc_chair,2013-01-01,false,elected,true\n");

        report.Errors.ShouldHaveSingleItem().Rule.ShouldBe("posting_order");
    }

    [Fact]
    public async Task A_folder_without_tables_a_missing_path_and_an_unknown_table_are_refused()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        var empty = Directory.CreateDirectory(bench.NewPath()).FullName;

        (await bench.ImportAsync(empty)).Errors.ShouldHaveSingleItem().Rule.ShouldBe("no_tables");
        (await bench.ImportAsync(bench.NewPath())).Errors.ShouldHaveSingleItem().Rule.ShouldBe("missing_path");
        var error = (await bench.ImportAsync(new SmallPackage().With("people.csv", "id\n1"))).Errors.ShouldHaveSingleItem();
        (error.Rule, error.File).ShouldBe(("unknown_table", "people.csv"));
    }

    private static async Task ShouldBeRefusedAsync(Bench bench, SmallPackage package, string file, string rule, int line, string? column)
    {
        var before = Bench.Contents(await bench.ExportAsync());

        var report = await bench.ImportAsync(package);

        report.Errors.Where(error => error.Rule == rule && error.File == file && error.Line == line && (column is null || error.Column == column))
            .ShouldNotBeEmpty(string.Join('\n', report.Errors));
        report.Errors.ShouldAllBe(error => error.Message.Length > 10 && !error.Message.Contains('{'));
        (report.Inserted, report.Updated, report.ChangeNumber).ShouldBe((0, 0, null));
        Bench.Contents(await bench.ExportAsync()).ShouldBe(before);
        (await bench.VerifyAsync()).Changes.ShouldBe(1);
    }
}
