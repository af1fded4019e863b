using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Where a person stands among colleagues on an axis: levels follow this order, so that those of one person go together.</summary>
internal static class Standing
{
    /// <summary>Per part of the staff: education, professional, political, state management, informatics, ethnic language.</summary>
    private static readonly Dictionary<PostGroup, double[]> ByGroup = new()
    {
        [PostGroup.Leader] = [-0.05, -0.05, 0.5, 0.4, -0.3, 0],
        [PostGroup.MassOrganisation] = [0.15, -0.05, 0.15, -0.25, -0.4, 0],
        [PostGroup.CivilServant] = [0.05, 0.15, -0.3, 0.15, 0.4, 0],
        [PostGroup.Force] = [-0.1, -0.3, -0.5, -0.4, 0.0, 0],
        [PostGroup.NonSpecialised] = [-0.6, -1.0, -1.2, -1.5, -0.4, 0],
        [PostGroup.Hamlet] = [-1.4, -1.9, -1.7, -2.5, -1.8, 0],
    };

    /// <summary>What it adds to be young.</summary>
    private static readonly double[] Youth = [0.5, 0.5, -0.3, -0.1, 0.5, 0];

    public static double Of(Person person, Seat seat, Axis axis, int year)
    {
        var score = person.Talent + (1.15 * person.Bent[(int)axis]) + ByGroup[seat.Group][(int)axis] + seat.Site.LeadIn(year);
        return person.AgeOn(DistrictLife.YearEnd(year)) < Aims.YoungAge ? score + Youth[(int)axis] : score;
    }
}
