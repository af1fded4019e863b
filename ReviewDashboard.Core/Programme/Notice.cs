namespace ReviewDashboard.Core.Programme;

/// <summary>Parts of the notice, in its order.</summary>
public enum NoticePart
{
    Results,
    Limitations,
    Causes,
    General,
    Tasks,
    Recipients,
}

/// <summary>A paragraph of the notice by the code that indicators and tasks name.</summary>
public sealed record NoticeParagraph(string Code, NoticePart Part);

/// <summary>The notice of 10 July 2015 (THÔNG BÁO, the conclusions of the Standing Board) paragraph by paragraph.</summary>
public static class Notice
{
    /// <summary>The paragraph under which proposals are handled.</summary>
    public const string Proposals = "T6";

    /// <summary>The list of recipients.</summary>
    public const string Recipients = "R";

    public static IReadOnlyList<NoticeParagraph> Paragraphs { get; } =
    [
        .. Part(NoticePart.Results, "E1", "E2", "E3", "E4", "E5"),
        .. Part(NoticePart.Limitations, "L1", "L2", "L3", "L4", "L5"),
        .. Part(NoticePart.Causes, "C1", "C2", "C3", "C4"),
        .. Part(NoticePart.General, "G"),
        .. Part(NoticePart.Tasks, "T1", "T2", "T3", "T4", "T5", Proposals),
        .. Part(NoticePart.Recipients, Recipients),
    ];

    private static IEnumerable<NoticeParagraph> Part(NoticePart part, params string[] codes) => codes.Select(code => new NoticeParagraph(code, part));
}
