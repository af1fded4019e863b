using System.Globalization;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>The figures of the overview asked of the database, as one would write it by hand: three statements per day
/// (the .sql files beside this one), each answering all its indicators for all units at once.</summary>
public sealed class HandWrittenSql(SqliteConnection connection)
{
    private static readonly string Standards = Read("standards");
    private static readonly string Training = Read("training");
    private static readonly string Discipline = Read("discipline");

    private static readonly (FilterKey Key, string Expression)[] Columns =
    [
        (FilterKey.Category, "t.category"), (FilterKey.Title, "t.code"), (FilterKey.Sex, "o.sex"), (FilterKey.Terrain, "c.terrain"),
        (FilterKey.Kind, "c.kind"), (FilterKey.Ethnicity, "CASE o.ethnicity WHEN 'Kinh' THEN 'kinh' ELSE 'minority' END"),
    ];

    /// <summary>The indexes that make the statements quick.</summary>
    public void AddIndexes()
    {
        using var command = connection.CreateCommand();
        command.CommandText = Read("indexes");
        command.ExecuteNonQuery();
    }

    /// <summary>Numerator and denominator of each indicator of the overview by unit; what has no row is 0/0.</summary>
    public Dictionary<(string Code, string Unit), (double Numerator, double Denominator)> Count(DateOnly on, ReviewFilter filter)
    {
        var figures = new Dictionary<(string, string), (double, double)>();
        Ask(Standards, on, Conditions(filter, ":on", isForOfficials: true), (unit, value) =>
        {
            for (var i = 0; i < 4; i++)
                figures[($"STD-0{i + 1}", unit)] = (value(2 * i), value(2 * i + 1));
            figures[("DIS-01", unit)] = (0, value(8));
        });
        Ask(Training, on, Conditions(filter, "e.day", isForOfficials: false), (unit, value) =>
        {
            figures[("TRN-02", unit)] = (value(0), value(2));
            figures[("TRN-03", unit)] = (value(1), value(2));
            figures[("TRN-05", unit)] = (value(3), value(0));
        });
        Ask(Discipline, on, Conditions(filter, "d.day", isForOfficials: true), (unit, value) =>
            figures[("DIS-01", unit)] = (value(0), figures.GetValueOrDefault(("DIS-01", unit)).Item2));
        return figures;
    }

    /// <summary>All years of the overview.</summary>
    public int CountYears(ReviewPeriod review, ReviewFilter filter) =>
        Enumerable.Range(review.BaselineYear, review.ToYear - review.BaselineYear + 1).Sum(year => Count(new DateOnly(year, 12, 31), filter).Count);

    private void Ask(string sql, DateOnly on, string conditions, Action<string, Func<int, double>> take)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("/*filter*/", conditions, StringComparison.Ordinal);
        command.Parameters.AddWithValue(":on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        using var rows = command.ExecuteReader();
        while (rows.Read())
            take(rows.GetString(0), column => rows.IsDBNull(column + 1) ? 0 : rows.GetDouble(column + 1));
    }

    private static string Conditions(ReviewFilter filter, string day, bool isForOfficials)
    {
        var conditions = Columns.Where(column => filter.Has(column.Key)).Select(column => $"{column.Expression} IN ({List(filter[column.Key])})").ToList();
        if (isForOfficials && !filter.Has(FilterKey.Category) && !filter.Has(FilterKey.Title))
            conditions.Add("t.category IN ('cadre', 'civil_servant')");
        if (filter.Has(FilterKey.Age))
        {
            var age = $"(strftime('%Y', {day}) - strftime('%Y', o.birth_date) - (strftime('%m-%d', {day}) < strftime('%m-%d', o.birth_date)))";
            conditions.Add($"CASE WHEN {age} < 30 THEN '<30' WHEN {age} < 40 THEN '30-39' WHEN {age} < 50 THEN '40-49' ELSE '50+' END IN ({List(filter[FilterKey.Age])})");
        }

        return string.Concat(conditions.Select(condition => " AND " + condition));
    }

    // The values are codes that the filter has checked.
    private static string List(IEnumerable<string> values) => string.Join(", ", values.Select(value => $"'{value}'"));

    private static string Read(string name)
    {
        using var stream = typeof(HandWrittenSql).Assembly.GetManifestResourceStream($"ReviewDashboard.Tests.Benchmarks.{name}.sql")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
