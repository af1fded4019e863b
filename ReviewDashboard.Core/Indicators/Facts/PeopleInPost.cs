using System.Runtime.InteropServices;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The people of a block in post, day by day. For most of them nothing changes between one day and another: their rows
/// stay where they lie, and the others are laid anew.</summary>
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

    /// <summary>Their rows on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="ground">What the people are judged by: the same on every call, but for targets.</param>
    public DayRows On(DateOnly on, FactsGround ground)
    {
        lock (gate)
            return DayRows.Of(LayerOf(on).On(on, ground));
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
            ?? (layers.Count < LayersKept ? new Layer(block) : layers[^1]);
        layers.Remove(chosen);
        layers.Insert(0, chosen);
        return chosen;
    }

    /// <summary>The rows of all in post on one day, that go along to another day.</summary>
    private sealed class Layer(PeopleBlock block)
    {
        private const int Nowhere = -1;

        private readonly PersonDays[] days = [.. Enumerable.Repeat(new PersonDays(DateOnly.MaxValue, DateOnly.MinValue, Nowhere), block.People.Length)];
        private OpenPlanes planes = new([]);

        /// <summary>The day asked for last.</summary>
        public DateOnly Day { get; private set; }

        /// <summary>Goes to a day: only those are judged for whom something changed in between.</summary>
        public RowPlanes On(DateOnly on, FactsGround ground)
        {
            var flags = new PopulationFlags(block, ground, on);
            var homeless = new List<FactRow>();
            for (var i = 0; i < days.Length; i++)
            {
                ref var known = ref days[i];
                if (known.From <= on && on < known.Until)
                    continue;
                if (known.Place != Nowhere)
                    planes.Clear(known.Place);
                var same = new SameDays(on);
                var isInPost = TryMake(i, on, ground, flags, ref same, out var row);
                known = new PersonDays(same.From, same.Until, isInPost ? planes.FreePlace(row.Commune) : Nowhere);
                if (known.Place != Nowhere)
                    planes.Put(known.Place, row);
                else if (isInPost)
                    homeless.Add(row);
            }

            if (homeless.Count > 0)
                LayAnew(homeless, ground.Units.Communes.Count);
            Day = on;
            return planes.Close();
        }

        private void LayAnew(List<FactRow> more, int communes)
        {
            more.AddRange(DayRows.Of(planes.Close()).All);
            var ordered = CommuneOrder.Of(CollectionsMarshal.AsSpan(more), communes, withRoom: true);
            planes = new OpenPlanes(ordered);
            for (var place = 0; place < ordered.Length; place++)
            {
                if (ordered[place].Has(Flag.Counted))
                    days[ordered[place].Person].Place = place;
            }
        }

        private bool TryMake(int i, DateOnly on, FactsGround ground, in PopulationFlags flags, ref SameDays same, out FactRow row)
        {
            row = default;
            ref readonly var person = ref block.People[i];
            foreach (ref readonly var other in block.Postings(person))
            {
                if (other.Main)
                    same.ChangesOn(other.From, other.To);
            }

            var place = block.PostingOn(person, on);
            if (place < 0 || !block.Postings(person)[place].IsActive(on))
                return false;
            ref readonly var posting = ref block.Postings(person)[place];
            foreach (ref readonly var held in block.Qualifications(person))
                same.ChangesOn(held.ObtainedOn);
            foreach (var age in Traits.BandEnds)
                same.ChangesOn(Ages.Reached(person.BirthDate, age));
            same.ChangesOn(Ages.Reached(person.BirthDate, ground.Review.YoungAge), Ages.Reached(person.BirthDate, ground.TrainingAgeLimit(person.Sex)));
            ground.Rulebook.Tell(posting.Title, posting.From, ref same);
            row = new FactRow(
                i, person.Postings.Start + place, posting.Commune, posting.Title,
                Traits.Of(person, on) | ground.PlaceTraits(posting.Title, posting.Commune), flags.Of(person, place));
            return true;
        }
    }

    /// <summary>The days on which nothing changes about a person, and the place of the person's row on them.</summary>
    private record struct PersonDays(DateOnly From, DateOnly Until, int Place);
}
