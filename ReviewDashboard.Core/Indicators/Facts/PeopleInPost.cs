using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The people of a block in post, day by day. For most of them nothing changes between one day and another, so for each the
/// row that was made last is kept with the days on which it is the same.</summary>
internal sealed class PeopleInPost(PeopleBlock block)
{
    private readonly Lock gate = new();
    private Kept[]? kept;

    /// <summary>The rows of a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="ground">What the people are judged by: the same on every call, but for targets.</param>
    public List<FactRow> On(DateOnly on, FactsGround ground)
    {
        var rows = new List<FactRow>(block.People.Length);
        lock (gate)
        {
            kept ??= new Kept[block.People.Length];
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

        return rows;
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
            Traits.Of(person, on) | Traits.Of(ground.Titles[posting.Title].Category, ground.Units.Communes[posting.Commune]), flags.Of(person, place));
        return new Kept(row, IsInPost: true, same.From, same.Until);
    }

    private readonly record struct Kept(FactRow Row, bool IsInPost, DateOnly From, DateOnly Until);
}
