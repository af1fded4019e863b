using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The flags of somebody in post on a day.</summary>
internal readonly struct PopulationFlags(PeopleBlock block, FactsGround ground, DateOnly on)
{
    /// <summary>The flags of a verdict alone.</summary>
    public static ulong Of(VerdictResult result) => Flag.Bit(Flag.Counted) | result switch
    {
        VerdictResult.Met => Flag.Bit(Flag.Judged) | Flag.Bit(Flag.Met),
        VerdictResult.NotMet => Flag.Bit(Flag.Judged) | Flag.Bit(Flag.NotMet),
        VerdictResult.Unknown => Flag.Bit(Flag.Judged) | Flag.Bit(Flag.Undecided),
        _ => 0,
    };

    /// <summary>All flags of a person in post.</summary>
    /// <param name="person">The person.</param>
    /// <param name="place">Place among the person's postings of the one held.</param>
    /// <param name="age">The person's age on the day.</param>
    public ulong Of(in PersonFact person, int place, int age)
    {
        Span<sbyte> levels = stackalloc sbyte[6];
        block.LevelsOn(person, on, levels);
        ref readonly var posting = ref block.Postings(person)[place];
        var bits = Of(ground.Judge(block, person, place, levels, on, out var findings));
        var trainable = age < ground.TrainingAgeLimit(person.Sex);
        return bits | CriterionFlags(findings, trainable) | LevelFlags(levels) | FieldFlags(person, posting, levels)
            | Flag.Bit(Flag.Young, age < ground.Review.YoungAge)
            | Flag.Bit(Flag.Female, person.Sex is Sex.Female)
            | Flag.Bit(Flag.Minority, !person.IsKinh)
            | Flag.Bit(Flag.NativeKnown, person.NativeCommune >= 0)
            | Flag.Bit(Flag.Native, person.NativeCommune == posting.Commune)
            | Flag.Bit(Flag.Rotated, posting.EntryRoute is EntryRoute.Rotated)
            | Flag.Bit(Flag.DutiesDefined, posting.DutiesDefined);
    }

    private static ulong CriterionFlags(in Findings findings, bool trainable)
    {
        var bits = 0ul;
        for (var axis = 0; axis <= (int)Axis.EthnicLanguage; axis++)
        {
            var finding = findings[axis];
            if (finding.Rule is null)
                continue;
            if (finding.Result is VerdictResult.NotMet)
                bits |= Flag.Bit(trainable ? Flag.Need + axis : Flag.BelowUntrainable);
            if (axis <= (int)Axis.Political)
            {
                bits |= Flag.Bit(Flag.Applies + axis) | Flag.Bit(Flag.CriterionMet + axis, finding.Result is VerdictResult.Met)
                    | Flag.Bit(Flag.CriterionUnknown + axis, finding.Result is VerdictResult.Unknown);
            }
        }

        return bits;
    }

    private static ulong LevelFlags(ReadOnlySpan<sbyte> levels)
    {
        var bits = Flag.Bit(Flag.NoProfession, levels[(int)Axis.Professional] == 0)
            | Flag.Bit(Flag.UpperSecondary, levels[(int)Axis.Education] >= LevelRanks.UpperSecondary)
            | Flag.Bit(Flag.ProfessionalIntermediate, levels[(int)Axis.Professional] >= LevelRanks.ProfessionalIntermediate)
            | Flag.Bit(Flag.University, levels[(int)Axis.Professional] >= LevelRanks.University)
            | Flag.Bit(Flag.PoliticalIntermediate, levels[(int)Axis.Political] >= LevelRanks.PoliticalIntermediate)
            | Flag.Bit(Flag.StateManagementTrained, levels[(int)Axis.StateManagement] >= LevelRanks.StateManagementTrained)
            | Flag.Bit(Flag.InformaticsA, levels[(int)Axis.Informatics] >= LevelRanks.InformaticsA);
        for (var axis = 0; axis < levels.Length; axis++)
            bits |= Flag.Bit(levels[axis] == Levels.Unknown ? Flag.Missing + axis : Flag.Known + axis);
        return bits;
    }

    private ulong FieldFlags(in PersonFact person, in PostingFact posting, ReadOnlySpan<sbyte> levels)
    {
        var fits = ground.FieldsOfTitle[posting.Title];
        if (fits.Length == 0 || levels[(int)Axis.Professional] < LevelRanks.ProfessionalIntermediate)
            return 0;
        var field = block.FieldOn(person, on);
        return field < 0 ? 0 : Flag.Bit(Flag.FieldJudged) | Flag.Bit(Flag.FieldMisfit, Array.IndexOf(fits, field) < 0);
    }
}
