using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Gives people their levels, steering the shares of each year's staff towards the aims.</summary>
internal sealed class Qualifying(DistrictLife life)
{
    private static readonly Axis[] Axes = [Axis.Education, Axis.Professional, Axis.Political, Axis.StateManagement, Axis.Informatics];

    private readonly Dice dice = life.Dice;

    /// <summary>Per axis and level: the standing at which the level begins.</summary>
    private readonly double[][] cuts = new double[Axes.Length][];

    /// <summary>Levels of somebody outside the core staff, from the share of people of that kind who hold them.</summary>
    public void Settle(Stint stint)
    {
        var hamlet = stint.Seat.Group == PostGroup.Hamlet;
        Settle(stint, Axis.Education, hamlet ? [-2.2, -0.9, 0.4] : [-2.8, -1.6, -0.6], dice);
        Settle(stint, Axis.Professional, hamlet ? [1.5, 1.9, 2.8, 3.2] : [0.4, 0.7, 1.6, 1.9], dice);
        Settle(stint, Axis.Political, hamlet ? [1.2, 2.4] : [0.6, 1.6], dice);
        stint.Person.LevelsGiven = true;
    }

    /// <summary>Puts into the files of non-specialised staff of communes what they have learnt of state management and informatics.</summary>
    public void CompleteFiles()
    {
        foreach (var person in life.People.Where(person => person.Stints[^1].Seat.Group == PostGroup.NonSpecialised))
        {
            Complete(person, Axis.StateManagement, [1.7, 3.4]);
            Complete(person, Axis.Informatics, [0.2, 1.5, 3.1, 3.5]);
        }

        void Complete(Person person, Axis axis, double[] cut)
        {
            if (person.Level[(int)axis] < 0 && !life.Files.Chance(Aims.Missing(Aims.LastYear)))
                Settle(person.Stints[^1], axis, cut, life.Files);
        }
    }

    /// <summary>The staff of the baseline year, best standing first, as many at each level as the aims say; then those who had left.</summary>
    public void Baseline()
    {
        var staff = life.Staff();
        MoveCuts(Aims.BaselineYear);
        foreach (var axis in Axes)
        {
            var ranked = staff.Where(stint => !stint.Person.Missing[(int)axis])
                .OrderByDescending(stint => Standing.Of(stint.Person, stint.Seat, axis, Aims.BaselineYear)).ToList();
            for (var i = 0; i < ranked.Count; i++)
            {
                var level = Enumerable.Range(1, Aims.Levels(axis)).Count(level =>
                    i + 0.5 < Aims.Share(axis, level, Aims.BaselineYear, life.Shift(Aims.BaselineYear)) * ranked.Count);
                var (person, seat) = (ranked[i].Person, ranked[i].Seat);
                if (level > person.Level[(int)axis])
                    Hold(person, seat, axis, level, dice.Chance(0.4) ? null : BeforeDay(person, DistrictLife.YearEnd(Aims.BaselineYear), dice), served: dice.Chance(0.5));
            }
        }

        foreach (var stint in staff)
            stint.Person.LevelsGiven = true;
        foreach (var person in life.People.Where(person => !person.LevelsGiven))
            Place(person, person.Stints[^1], Aims.BaselineYear, person.Stints[^1].To ?? person.Stints[^1].From);
    }

    /// <summary>Makes somebody ready for a post taken up after the baseline: mostly up to what the rulebook asks on that day.</summary>
    public void Prepare(Stint stint)
    {
        if (stint.From.Year <= Aims.BaselineYear)
            return;
        var (person, seat, day) = (stint.Person, stint.Seat, stint.From);
        if (!person.LevelsGiven || person.Level[(int)Axis.Informatics] < 0)
            Place(person, stint, day.Year, day);
        var asked = life.Demands.Levels(seat.Title.Code, seat.Site.Commune, day, Demands.IsFirst(stint), monthsServed: 0);
        var fallsShort = dice.Chance(seat.Site.Struggles(day.Year) ? 0.6 : 0.035);
        foreach (var axis in Axes)
        {
            if (asked[(int)axis] > person.Level[(int)axis] && !person.Missing[(int)axis] && !(fallsShort && axis != Axis.Education))
                Hold(person, seat, axis, asked[(int)axis], dice.Day(Later(day.AddDays(-400), person.StudiesUntil.AddDays(1)), day.AddDays(-1)), served: true);
        }
    }

    /// <summary>Ends a year: missing records are found, and those who are next in line reach a level by study of their own.</summary>
    public void EndYear(int year)
    {
        var staff = life.Staff();
        MoveCuts(year);
        foreach (var axis in Axes)
        {
            FindMissing(staff, axis, year);
            for (var level = Aims.Levels(axis); level >= 1; level--)
                Raise(staff, axis, level, year);
        }
    }

    /// <summary>How much a person is next in line for a level: standing, what the post asks, and years left to use it.</summary>
    public double Priority(Stint stint, Axis axis, int level, int year)
    {
        var person = stint.Person;
        var held = Math.Max(0, person.Level[(int)axis]);
        var asked = life.Demands.Levels(stint.Seat.Title.Code, stint.Seat.Site.Commune, new DateOnly(year, 1, 1), Demands.IsFirst(stint))[(int)axis];
        var priority = Standing.Of(person, stint.Seat, axis, year) - ((axis == Axis.Professional ? 0.3 : 1.5) * (level - 1 - held));
        if (asked > held && level <= asked)
            priority += 0.5;
        return person.IsTrainableOn(DistrictLife.YearEnd(year)) ? priority : priority - 1.2;
    }

    /// <summary>Records a level with its certificate.</summary>
    public void Hold(Person person, Seat seat, Axis axis, int level, DateOnly? on, bool served, string? field = null) =>
        Hold(person, seat, axis, level, on, served, field, dice);

    private static void Hold(Person person, Seat seat, Axis axis, int level, DateOnly? on, bool served, string? field, Dice dice)
    {
        person.Certificates.Add(Diplomas.For(dice, seat, axis, level, level == 0 ? null : on, served, field));
        person.Level[(int)axis] = Math.Max(person.Level[(int)axis], level);
        person.Missing[(int)axis] = false;
    }

    /// <summary>Gives somebody in post the level that standing reaches.</summary>
    private static void Settle(Stint stint, Axis axis, double[] cut, Dice dice)
    {
        var person = stint.Person;
        if (person.Missing[(int)axis])
            return;
        var score = person.Talent + stint.Seat.Site.Lead + (person.AgeOn(stint.From) < Aims.YoungAge ? 0.5 : 0)
            + (stint.From.Year > Aims.BaselineYear ? 0.3 : 0) + (0.5 * person.Bent[(int)axis]);
        Hold(person, stint.Seat, axis, cut.Count(limit => score >= limit), BeforeDay(person, stint.From, dice), served: false, field: null, dice);
    }

    private void Place(Person person, Stint stint, int year, DateOnly day)
    {
        foreach (var axis in Axes.Where(axis => person.Level[(int)axis] < 0 && !person.Missing[(int)axis]))
        {
            var score = Standing.Of(person, stint.Seat, axis, year);
            Hold(person, stint.Seat, axis, cuts[(int)axis].Count(cut => score >= cut), dice.Chance(0.2) ? null : BeforeDay(person, day, dice), served: false);
        }

        person.LevelsGiven = true;
    }

    private void MoveCuts(int year)
    {
        var staff = life.Staff();
        foreach (var axis in Axes)
        {
            var scores = staff.Select(stint => Standing.Of(stint.Person, stint.Seat, axis, year)).OrderDescending().ToList();
            cuts[(int)axis] = [.. Enumerable.Range(1, Aims.Levels(axis)).Select(level =>
            {
                var place = (int)(Aims.Share(axis, level, year, life.Shift(year)) * scores.Count);
                return place == 0 ? 99 : place >= scores.Count ? -99 : scores[place - 1];
            })];
        }
    }

    private void FindMissing(List<Stint> staff, Axis axis, int year)
    {
        var missing = staff.Where(stint => stint.Person.Level[(int)axis] < 0).ToList();
        var found = missing.Count - dice.Round(Aims.Missing(year) * staff.Count);
        foreach (var stint in missing.OrderByDescending(stint => Standing.Of(stint.Person, stint.Seat, axis, year)).Take(Math.Max(0, found)))
        {
            var level = cuts[(int)axis].Count(cut => Standing.Of(stint.Person, stint.Seat, axis, year) >= cut);
            Hold(stint.Person, stint.Seat, axis, Math.Max(1, level), DayOfStudy(year), served: true);
        }
    }

    private void Raise(List<Stint> staff, Axis axis, int level, int year)
    {
        var known = staff.Where(stint => stint.Person.Level[(int)axis] >= 0).ToList();
        var wanted = dice.Round(Aims.Share(axis, level, year, life.Shift(year)) * known.Count);
        var next = wanted - known.Count(stint => stint.Person.Level[(int)axis] >= level);
        if (next <= 0)
            return;
        foreach (var stint in known.Where(stint => stint.Person.Level[(int)axis] < level && stint.Person.StudiesUntil.Year < year)
            .OrderByDescending(stint => Priority(stint, axis, level, year)).Take(next).ToList())
            Hold(stint.Person, stint.Seat, axis, level, DayOfStudy(year), served: true);
    }

    private DateOnly DayOfStudy(int year) => dice.Day(new DateOnly(year, 1, 20), new DateOnly(year, 12, 20));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>A day between coming of age and the day given.</summary>
    private static DateOnly BeforeDay(Person person, DateOnly day, Dice dice)
    {
        var first = person.Birth.AddYears(20);
        var last = day.AddDays(-10);
        return first < last ? dice.Day(first, last) : last;
    }
}
