namespace ReviewDashboard.Core.Discipline;

/// <summary>Which measures a regime has: Law 22/2008/QH12, article 79, and the Party Charter, article 35, know different ones.</summary>
public static class Measures
{
    public static bool Knows(Regime regime, Measure measure) => measure switch
    {
        Measure.Expulsion => regime is Regime.Party,
        Measure.SalaryDowngrade or Measure.Demotion or Measure.Dismissal => regime is Regime.State,
        _ => true,
    };
}
