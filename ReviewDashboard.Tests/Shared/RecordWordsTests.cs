using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Shared;

/// <summary>Values of an official's records in words.</summary>
public sealed class RecordWordsTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    private static readonly Type[] Tables =
        [typeof(Official), typeof(Posting), typeof(Qualification), typeof(Enrolment), typeof(DisciplineCase), typeof(Appraisal)];

    [Fact]
    public void Every_code_of_every_column_has_words_in_both_languages()
    {
        foreach (var culture in new[] { CultureInfo.InvariantCulture, new CultureInfo("vi") })
        {
            var words = CodeTexts.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
            foreach (var column in Tables.SelectMany(table => RecordTables.For(table).Columns))
            {
                foreach (var code in column.AllowedCodes)
                    words.GetString($"{column.CodeType!.Name}_{code}").ShouldNotBeNullOrWhiteSpace($"{culture}: {column.Name} {code}");
            }

            foreach (var level in Enum.GetValues<Axis>().SelectMany(Levels.Of))
                words.GetString($"Level_{level}").ShouldNotBeNullOrWhiteSpace($"{culture}: {level}");
        }
    }

    [Theory]
    [InlineData(typeof(Official), "sex", "female", "nữ")]
    [InlineData(typeof(Official), "birth_date", "1970-03-08", "08/03/1970")]
    [InlineData(typeof(Official), "native_commune_code", SmallProvince.HamDuc, "xã Hàm Đức")]
    [InlineData(typeof(Official), "party_joined_on", null, "–")]
    [InlineData(typeof(Posting), "title_code", "JUSTICE", "Tư pháp - hộ tịch")]
    [InlineData(typeof(Posting), "end_reason", "transferred", "điều động")]
    [InlineData(typeof(Posting), "main", "false", "không")]
    [InlineData(typeof(Qualification), "field", "law", "Luật")]
    [InlineData(typeof(Enrolment), "reason", "transferred", "chuyển công tác")]
    [InlineData(typeof(Appraisal), "year", "2013", "2013")]
    public void A_value_reads_as_people_say_it(Type table, string column, string? text, string words)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        RecordWords.Of(Column(table, column), text, Facts).ShouldBe(words);
    }

    [Theory]
    [InlineData("education", "chưa tốt nghiệp tiểu học")]
    [InlineData("professional", "chưa qua đào tạo")]
    [InlineData(null, "chưa có")]
    public void The_lowest_level_is_called_otherwise_on_each_axis(string? axis, string words)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        RecordWords.Of(Column(typeof(Qualification), "level"), "none", Facts, axis).ShouldBe(words);
    }

    private static RecordColumn Column(Type table, string name) => RecordTables.For(table).Columns.Single(column => column.Name == name);
}
