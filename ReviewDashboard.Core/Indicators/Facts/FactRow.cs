namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>One thing that indicators count: a person in post, an outcome, a case.</summary>
/// <param name="Person">Place in the people of the block.</param>
/// <param name="Record">Place of the posting, enrolment, case, appraisal or plan in the block's array.</param>
/// <param name="Commune">Place of its commune; -1 where the person had no posting by then.</param>
/// <param name="Title">Place of the title of the posting that gives the unit.</param>
/// <param name="Traits">What filters look at, see <see cref="Facts.Traits"/>.</param>
/// <param name="Bits">What indicators look at, see <see cref="Flag"/>.</param>
internal readonly record struct FactRow(int Person, int Record, int Commune, ushort Title, uint Traits, ulong Bits)
{
    public bool Has(int flag) => (Bits & Flag.Bit(flag)) != 0;
}

/// <summary>The sets of rows that a day has; flows run from 1 January to the day.</summary>
public enum RowSet
{
    /// <summary>Active main postings: asked for, of every category; as rows, of cadres and civil servants.</summary>
    Population,

    /// <summary>Those of non-specialised staff. Nobody asks for them as such: their rows lie apart, as few questions are about them.</summary>
    NonSpecialised,

    /// <summary>Those of every category who one year earlier were below standard and no longer trainable.</summary>
    BelowYearEarlier,

    /// <summary>Main postings begun.</summary>
    Appointments,

    /// <summary>Enrolments that ended.</summary>
    Outcomes,

    /// <summary>Enrolments begun.</summary>
    Enrolments,

    /// <summary>Enrolments in the courses begun, whenever enrolled.</summary>
    CourseLearners,

    /// <summary>Cases decided with a measure.</summary>
    DecidedCases,

    /// <summary>Cases open on the day.</summary>
    OpenCases,

    /// <summary>Appraisals of the year, placed on its last day.</summary>
    Appraisals,

    /// <summary>Those planned for a title, by the commune and title that they are planned for.</summary>
    Planned,

    /// <summary>Party secretaries who also chair the People's Committee of the same commune.</summary>
    SecretaryChairs,
}
