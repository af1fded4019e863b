using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.Core.Dictionary;

/// <summary>The words that definitions use, general ones first.</summary>
public static class Glossary
{
    public static IReadOnlyList<GlossaryTerm> All { get; } =
    [
        new("as_of_day", indicator => !indicator.IsFlow),
        new("year_of_events", indicator => indicator.IsFlow),
        new("window", indicator => indicator.WindowMonths is not null),
        new("interval", indicator => indicator.HasInterval),
        new("bounds", indicator => indicator.Bounds is not BoundsKind.None),
        new("no_data", indicator => indicator.Denominator is not null),
        .. new[]
        {
            "cadre", "main_posting", "standard", "met", "unknown_verdict", "criterion", "education", "professional", "political",
            "state_management", "informatics", "level", "field", "trainable", "young", "minority", "native", "quota", "rotation", "planned",
            "key_posts", "appraisal", "duties", "course", "seats", "enrolment", "completed", "dropped_out", "left", "evaluation",
            "right_people", "need", "budget", "case", "measure", "ground", "inspection", "reinspection", "recommendation", "due", "overlap",
            "plan_document", "target", "allowance", "arrears", "study", "solid", "hamlet", "socialised", "e_office", "task",
            "acknowledgement", "proposal", "median",
        }.Select(key => new GlossaryTerm(key)),
    ];

    /// <summary>The words that an indicator's definition uses, in the reader's language.</summary>
    public static IReadOnlyList<GlossaryTerm> UsedBy(Indicator indicator)
    {
        var words = string.Join(". ", indicator.Name, indicator.Question, indicator.Numerator, indicator.Denominator, indicator.Note).ToLowerInvariant();
        return [.. All.Where(term => term.IsUsedBy(indicator, words))];
    }
}
