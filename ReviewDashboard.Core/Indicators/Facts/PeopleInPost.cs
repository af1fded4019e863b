using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The people of a block in post, day by day. For most of them nothing changes between one day and another, so for each the
/// row that was made last is kept with the days on which it is the same.</summary>
internal sealed class PeopleInPost(PeopleBlock block)
{
    /// <summary>A figure is compared with that of a year earlier: rows are kept around two days at once.</summary>
    private const int LayersKept = 2;

    /// <summary>Days from which it is better to begin anew than to go on.</summary>
    private const int Near = 183;

    private readonly Lock gate = new();

    /// <summary>For each posting one more than its verdict on its first day; 0 while nobody has asked.</summary>
    private readonly byte[] appointed = new byte[block.AllPostings.Length];

    /// <summary>The one asked for last comes first.</summary>
    private readonly List<Layer> layers = new(LayersKept);

    /// <summary>Adds the rows of a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="ground">What the people are judged by: the same on every call, but for targets.</param>
    /// <param name="rows">What they are added to.</param>
    public void Add(DateOnly on, FactsGround ground, List<FactRow> rows)
    {
        lock (gate)
        {
            var kept = LayerOf(on).Kept;
            var flags = new PopulationFlags(block, ground, on);
            for (var i = 0; i < kept.Length; i++)
            {
                ref var known = ref kept[i];
                if (on < known.From || on >= known.Until)
                    known = Make(i, on, ground, flags);
                if (known.IsInPost)
                    rows.Add(known.Row);
            }
        }
    }

    /// <summary>The verdict on the first day of a posting, which no later day changes.</summary>
    /// <param name="owner">Place of the person.</param>
    /// <param name="place">Place among the person's postings.</param>
    /// <param name="ground">What the people are judged by.</param>
    public VerdictResult JudgeAtAppointment(int owner, int place, FactsGround ground)
    {
        ref readonly var person = ref block.People[owner];
        ref var known = ref appointed[person.Postings.Start + place];
        // Whoever judges first writes the same as whoever judges again.
        if (known == 0)
            known = (byte)(1 + (int)ground.Judge(block, person, place, block.Postings(person)[place].From, out _));
        return (VerdictResult)(known - 1);
    }

    private Layer LayerOf(DateOnly on)
    {
        var chosen = layers.Find(layer => Math.Abs(layer.Day.DayNumber - on.DayNumber) <= Near)
            ?? (layers.Count < LayersKept ? new Layer(new Kept[block.People.Length]) : layers[^1]);
        layers.Remove(chosen);
        layers.Insert(0, chosen);
        chosen.Day = on;
        return chosen;
    }

    private Kept Make(int i, DateOnly on, FactsGround ground, in PopulationFlags flags)
    {
        ref readonly var person = ref block.People[i];
        var same = new SameDays(on);
        foreach (ref readonly var other in block.Postings(person))
        {
            if (other.Main)
                same.ChangesOn(other.From, other.To);
        }

        var place = block.PostingOn(person, on);
        if (place < 0 || !block.Postings(person)[place].IsActive(on))
            return new Kept(default, IsInPost: false, same.From, same.Until);
        ref readonly var posting = ref block.Postings(person)[place];
        foreach (ref readonly var held in block.Qualifications(person))
            same.ChangesOn(held.ObtainedOn);
        foreach (var age in Traits.BandEnds)
            same.ChangesOn(Ages.Reached(person.BirthDate, age));
        same.ChangesOn(Ages.Reached(person.BirthDate, ground.Review.YoungAge), Ages.Reached(person.BirthDate, ground.TrainingAgeLimit(person.Sex)));
        ground.Rulebook.Tell(posting.Title, posting.From, ref same);
        var row = new FactRow(
            i, person.Postings.Start + place, posting.Commune, posting.Title,
            Traits.Of(person, on) | ground.PlaceTraits(posting.Title, posting.Commune), flags.Of(person, place));
        return new Kept(row, IsInPost: true, same.From, same.Until);
    }

    /// <summary>A row for each of the people, as it was made for one day or another.</summary>
    private sealed class Layer(Kept[] kept)
    {
        public Kept[] Kept { get; } = kept;

        /// <summary>The day asked for last.</summary>
        public DateOnly Day { get; set; }
    }

    private readonly record struct Kept(FactRow Row, bool IsInPost, DateOnly From, DateOnly Until);
}
