using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>One class of a year in a unit.</summary>
/// <param name="Course">The class.</param>
/// <param name="Seats">Seats planned, of a district its own (TRN-01).</param>
/// <param name="Learners">Those enrolled from the unit (TRN-01).</param>
/// <param name="IsSmall">Fewer than fifteen are enrolled from the whole province (TRN-12).</param>
/// <param name="WrongPeople">How many of those enrolled in the year are not the right people (TRN-07).</param>
public sealed record ClassLine(Course Course, int Seats, int Learners, bool IsSmall, int WrongPeople);

/// <summary>Lists the classes begun in the year of a day that concern a unit, with what the training figures count in each.</summary>
public sealed class ClassesQuery(ReviewFacts facts)
{
    private static readonly Indicator Small = IndicatorCatalogue.Find("TRN-12")!;

    public IReadOnlyList<ClassLine> Of(string unit, DateOnly on, ReviewFilter filter)
    {
        var lister = new RecordLister(facts, on, filter);
        var learners = ByCourse(lister, RowSet.CourseLearners, Flag.Counted, unit);
        var wrong = ByCourse(lister, RowSet.Enrolments, Flag.WrongPerson, unit);
        var small = facts.List(Small, on, ReviewFilter.None, UnitTree.Province).Where(record => record.InNumerator)
            .Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Courses
            .Where(course => course.HasBegun(on))
            .Select(course => new ClassLine(
                course.Source, course.SeatsOf(facts.Units, unit), learners.GetValueOrDefault(course.Place), small.Contains(course.Source.Id), wrong.GetValueOrDefault(course.Place)))
            .Where(line => line.Seats + line.Learners + line.WrongPeople > 0)
            .OrderBy(line => line.Course.From).ThenBy(line => line.Course.Id, StringComparer.Ordinal)];
    }

    private static Dictionary<int, int> ByCourse(RecordLister lister, RowSet set, int flag, string unit) =>
        lister.Rows(set, WhoCounts.Everybody, unit).Where(found => found.Row.Has(flag))
            .CountBy(found => found.Block.AllEnrolments[found.Row.Record].Course).ToDictionary();
}
