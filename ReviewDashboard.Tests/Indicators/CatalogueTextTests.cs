using System.Globalization;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Texts;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

public sealed class CatalogueTextTests
{
    public static TheoryData<string> Codes => [.. IndicatorCatalogue.All.Select(indicator => indicator.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_indicator_says_in_both_languages_what_it_asks_and_counts(string code)
    {
        foreach (var part in new[] { "Name", "Question", "Numerator" })
        {
            var key = $"{code.Replace('-', '_')}_{part}";
            var english = IndicatorTexts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.GetString(key);
            var vietnamese = IndicatorTexts.ResourceManager.GetResourceSet(new CultureInfo("vi"), createIfNotExists: true, tryParents: false)!.GetString(key);
            english.ShouldNotBeNullOrWhiteSpace(key);
            vietnamese.ShouldNotBeNullOrWhiteSpace(key);
            vietnamese.ShouldNotBe(english, key);
        }
    }

    [Fact]
    public void A_ratio_has_a_denominator_in_words_and_a_count_has_none() =>
        IndicatorCatalogue.All.ShouldAllBe(indicator =>
            (indicator.Denominator == null) == (indicator.Unit == IndicatorUnit.Count || indicator.Unit == IndicatorUnit.Points || indicator.Unit == IndicatorUnit.Days || indicator.Unit == IndicatorUnit.MillionVnd));
}
