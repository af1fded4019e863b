namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Places of the flags in <see cref="FactRow.Bits"/>. Every row has <see cref="Counted"/>; the others belong to
/// the row set that their group names.</summary>
internal static class Flag
{
    public const int Counted = 0;

    // Population and appointments: the verdict
    public const int Judged = 1;
    public const int Met = 2;
    public const int NotMet = 3;
    public const int Undecided = 4;

    // Population: of education, professional and political in turn
    public const int Applies = 5;
    public const int CriterionMet = 8;
    public const int CriterionUnknown = 11;

    // Population: of the six axes in turn
    public const int Known = 14;
    public const int Missing = 20;
    public const int Need = 26;

    // Population
    public const int NoProfession = 32;
    public const int UpperSecondary = 33;
    public const int ProfessionalIntermediate = 34;
    public const int University = 35;
    public const int PoliticalIntermediate = 36;
    public const int StateManagementTrained = 37;
    public const int InformaticsA = 38;
    public const int Young = 39;
    public const int Female = 40;
    public const int Minority = 41;
    public const int FieldJudged = 42;
    public const int FieldMisfit = 43;
    public const int NativeKnown = 44;
    public const int Native = 45;
    public const int BelowUntrainable = 46;
    public const int Rotated = 47;
    public const int DutiesDefined = 48;

    // Below one year earlier
    public const int Gone = 1;

    // Outcomes
    public const int Completed = 1;
    public const int DroppedOut = 2;
    public const int Evaluated = 3;
    public const int Left = 4;

    // Appraisals
    public const int Good = 1;
    public const int Contradicted = 2;

    // Planned
    public const int PlannedFemale = 1;
    public const int PlannedUnder40 = 2;
    public const int PlannedMinority = 3;

    // Enrolments
    public const int WrongPerson = 1;

    // Decided cases; the four grounds in turn
    public const int Severe = 1;
    public const int Repeated = 2;
    public const int Ground = 3;

    public static ulong Bit(int flag, bool set = true) => set ? 1ul << flag : 0;
}
