using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Sends the people of a district to courses and says what became of it.</summary>
internal sealed class Schooling(DistrictLife life, Qualifying qualifying)
{
    private static readonly (DropOutReason, double)[] Reasons =
    [
        (DropOutReason.Workload, 34), (DropOutReason.Family, 24), (DropOutReason.Health, 12), (DropOutReason.Cost, 12),
        (DropOutReason.Unsuitable, 8), (DropOutReason.Transferred, 6), (DropOutReason.Other, 4),
    ];

    private readonly Dice dice = life.Dice;
    private readonly List<(Enrolment Enrolment, Person Person, PlannedCourse Course, Seat Seat)> open = [];

    /// <summary>Spreads rare outcomes evenly, so that small districts together still show the share aimed at.</summary>
    private readonly Dictionary<string, double> due = [];

    /// <summary>Fills the district's seats of this year's courses.</summary>
    public void Enrol(int year, IEnumerable<PlannedCourse> courses)
    {
        foreach (var course in courses.Where(course => course.Course.From.Year == year && course.Seats.ContainsKey(life.District.Code)))
        {
            var count = (int)(due.GetValueOrDefault("seats") + (course.Seats[life.District.Code] * course.Filled));
            due["seats"] = due.GetValueOrDefault("seats") + (course.Seats[life.District.Code] * course.Filled) - count;
            var wrong = Enumerable.Range(0, count).Count(_ => IsDue("wrong", 0.062));
            foreach (var stint in Fitting(course, year).Take(count - wrong).Concat(Unfitting(course).Take(wrong)).ToList())
                Send(stint, course);
        }
    }

    /// <summary>Courses that end this year give their levels; whoever rises in that year has left the course by then.</summary>
    public void Conclude(int year)
    {
        foreach (var (enrolment, person, course, seat) in open.Where(entry => entry.Enrolment.OutcomeOn?.Year == year).ToList())
        {
            if (enrolment.Outcome == Outcome.Completed && course.Course.Level is not null && person.Level[(int)course.Course.Axis] < course.Level)
                qualifying.Hold(person, seat, course.Course.Axis, course.Level, enrolment.OutcomeOn, served: true, course.Course.Field);
            open.Remove((enrolment, person, course, seat));
        }
    }

    private IEnumerable<Stint> Fitting(PlannedCourse planned, int year)
    {
        var course = planned.Course;
        return Candidates(course.From, course.To)
            .Where(stint => course.TargetCategories.Contains(stint.Seat.Title.Category) && stint.Person.IsTrainableOn(course.From) && Suits(stint.Person, planned))
            .Select(stint => (Stint: stint, Priority: course.Level is null ? dice.Normal() : qualifying.Priority(stint, course.Axis, planned.Level, year) + (0.5 * dice.Normal())))
            .OrderByDescending(entry => entry.Priority).Select(entry => entry.Stint);
    }

    /// <summary>Below the level that the course leads to; of a course over before the baseline, at that level because of it.</summary>
    private static bool Suits(Person person, PlannedCourse planned)
    {
        var held = person.Level[(int)planned.Course.Axis];
        if (planned.Course.Level is null)
            return true;
        return IsPast(planned) ? held == planned.Level : held < planned.Level && (held >= 0 || planned.Course.Axis == Axis.EthnicLanguage);
    }

    private static bool IsPast(PlannedCourse planned) => planned.Course.To <= DistrictLife.YearEnd(Aims.BaselineYear);

    private List<Stint> Unfitting(PlannedCourse planned)
    {
        var course = planned.Course;
        return dice.Shuffled(Candidates(course.From, course.To).Where(stint => !course.TargetCategories.Contains(stint.Seat.Title.Category)
            || (course.Level is not null && stint.Person.Level[(int)course.Axis] >= planned.Level)));
    }

    private IEnumerable<Stint> Candidates(DateOnly from, DateOnly to) =>
        life.Sites.SelectMany(site => site.Seats).Where(seat => seat.Group != PostGroup.Hamlet && seat.Holder is not null)
            .Select(seat => seat.Holder!)
            .Where(stint => stint.From < from && stint.Person.StudiesUntil.Year < from.Year && stint.Person.Leaving is null
                && stint.Person.Birth.AddYears(stint.Person.RetirementAge - 1) > to);

    private void Send(Stint stint, PlannedCourse planned)
    {
        var (person, course) = (stint.Person, planned.Course);
        var outcome = IsDue("dropped", Aims.DropOut(course.To.Year)) ? Outcome.DroppedOut
            : IsDue("failed", Aims.Failure(course.To.Year) * 1.1) ? Outcome.Failed : Outcome.Completed;
        var on = outcome == Outcome.DroppedOut ? dice.Day(course.From.AddDays(2), course.To) : course.To;
        var enrolment = new Enrolment
        {
            Id = "",
            CourseId = course.Id,
            OfficialId = "",
            EnrolledOn = course.From.AddDays(dice.Below(4)),
            Outcome = on > Aims.LastDay ? Outcome.Studying : outcome,
            OutcomeOn = on > Aims.LastDay ? null : on,
        };
        if (enrolment.OutcomeOn < enrolment.EnrolledOn)
            enrolment.OutcomeOn = enrolment.EnrolledOn;
        if (enrolment.Outcome == Outcome.DroppedOut)
            enrolment.Reason = dice.Pick(Reasons);
        if (enrolment.Outcome == Outcome.Completed)
            Finish(enrolment, stint);
        if (IsPast(planned) && course.Level is not null)
            Explain(person, planned, outcome == Outcome.Completed ? on : course.To.AddDays(40));
        person.StudiesUntil = on;
        person.Enrolments.Add(enrolment);
        open.Add((enrolment, person, planned, stint.Seat));
    }

    /// <summary>Dates the level held by the course that led to it, or by a later try.</summary>
    private static void Explain(Person person, PlannedCourse planned, DateOnly on)
    {
        var held = person.Certificates.FindIndex(certificate => certificate.Axis == planned.Course.Axis && certificate.Level == planned.Level);
        if (held >= 0)
            person.Certificates[held] = person.Certificates[held] with { On = on, Mode = StudyMode.InService, Field = planned.Course.Field ?? person.Certificates[held].Field };
    }

    private void Finish(Enrolment enrolment, Stint stint)
    {
        var on = enrolment.OutcomeOn!.Value;
        enrolment.Grade = dice.Pick<string>([("Giỏi", 18), ("Khá", 52), ("Trung bình khá", 20), ("Trung bình", 10)]);
        if (IsDue("evaluated", Aims.Evaluated(on.Year)) && on < Aims.LastDay.AddDays(-20))
        {
            enrolment.EvaluatedOn = Before(on.AddDays(dice.Between(60, 350)), on);
            enrolment.Evaluation = dice.Pick<Evaluation>([(Evaluation.Effective, 62), (Evaluation.Partly, 30), (Evaluation.Ineffective, 8)]);
        }
        else if (dice.Chance(0.08) && on.AddDays(500) < Aims.LastDay)
        {
            enrolment.EvaluatedOn = on.AddDays(dice.Between(380, 500));
            enrolment.Evaluation = Evaluation.Partly;
        }

        if (on > DistrictLife.YearEnd(Aims.BaselineYear) && on < Aims.LastDay.AddDays(-40) && IsDue("leaves", Aims.LeavingAfterTraining(on.Year)))
            stint.Person.Leaving = (Before(on.AddDays(dice.Between(25, 640)), on.AddDays(5)), dice.Chance(0.75) ? EndReason.Resigned : EndReason.Abandoned);
    }

    private DateOnly Before(DateOnly day, DateOnly after) => day <= Aims.LastDay.AddDays(-5) ? day : dice.Day(after.AddDays(10), Aims.LastDay.AddDays(-5));

    private bool IsDue(string what, double share)
    {
        var sum = due.TryGetValue(what, out var before) ? before + share : dice.Share() + share;
        due[what] = sum >= 1 ? sum - 1 : sum;
        return sum >= 1;
    }
}
