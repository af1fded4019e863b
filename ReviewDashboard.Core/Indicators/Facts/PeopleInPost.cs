using System.Numerics;
using System.Runtime.InteropServices;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The people of a block in post, of one kind, day by day. For most of them nothing changes between one day and another: their rows
/// stay where they lie, and the others are laid anew.</summary>
/// <param name="block">The block.</param>
/// <param name="nonSpecialised">Whether they are its non-specialised staff, or its cadres and civil servants.</param>
internal sealed class PeopleInPost(PeopleBlock block, bool nonSpecialised)
{
    /// <summary>A review looks at five years and the one before: rows are kept around a day of each and some more.</summary>
    private const int LayersKept = 8;

    /// <summary>Days that rows are taken along; from further off others like them are, while there is room for more.</summary>
    private const int Near = 183;

    private readonly Lock gate = new();

    private readonly List<Layer> layers = new(LayersKept);

    private bool IsNonSpecialised => nonSpecialised;

    /// <summary>Their rows on a day, which nobody else has until they are disposed of.</summary>
    /// <param name="on">The day.</param>
    /// <param name="ground">What the people are judged by: the same on every call, but for targets.</param>
    public Layer On(DateOnly on, FactsGround ground)
    {
        var layer = Take(on);
        layer.GoTo(on, ground);
        return layer;
    }

    private Layer Take(DateOnly on)
    {
        lock (gate)
        {
            var nearest = layers.MinBy(layer => Distance(layer.Day, on));
            if (nearest is null)
                return new Layer(this, block);
            if (layers.Count < LayersKept && Distance(nearest.Day, on) > Near)
                return new Layer(nearest);
            layers.Remove(nearest);
            return nearest;

            static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);
        }
    }

    private void GiveBack(Layer layer)
    {
        lock (gate)
        {
            if (layers.Count < LayersKept)
                layers.Add(layer);
        }
    }

    /// <summary>The rows of one day, that go along to another day.</summary>
    public sealed class Layer : OpenPlanes, IDisposable
    {
        private const int Nowhere = -1;

        private readonly PeopleInPost owner;
        private readonly PeopleBlock block;

        /// <summary>For each of the people the days on which nothing changes: of the first the number, and that of the first after them.</summary>
        private readonly int[] from;
        private readonly int[] until;

        /// <summary>Where each one's row lies.</summary>
        private readonly int[] places;

        /// <summary>Nobody yet.</summary>
        public Layer(PeopleInPost owner, PeopleBlock block)
        {
            (this.owner, this.block) = (owner, block);
            from = [.. Enumerable.Repeat(int.MaxValue, block.People.Length)];
            until = new int[block.People.Length];
            places = [.. Enumerable.Repeat(Nowhere, block.People.Length)];
        }

        /// <summary>The same rows in other places.</summary>
        public Layer(Layer other)
            : base(other)
        {
            (owner, block, Day) = (other.owner, other.block, other.Day);
            (from, until, places) = ([.. other.from], [.. other.until], [.. other.places]);
        }

        /// <summary>The day asked for last.</summary>
        public DateOnly Day { get; private set; }

        /// <summary>Goes to a day: only those are judged for whom something changed in between.</summary>
        public void GoTo(DateOnly on, FactsGround ground)
        {
            var changed = Changed(on.DayNumber);
            foreach (var i in changed)
            {
                if (places[i] != Nowhere)
                    Clear(places[i]);
            }

            var flags = new PopulationFlags(block, ground, on);
            var homeless = new List<FactRow>();
            foreach (var i in changed)
            {
                var same = new SameDays(on);
                var isInPost = TryMake(i, on, ground, flags, ref same, out var row);
                (from[i], until[i]) = (same.From.DayNumber, same.Until.DayNumber);
                places[i] = isInPost ? FreePlace(row.Commune) : Nowhere;
                if (places[i] != Nowhere)
                    Put(places[i], row);
                else if (isInPost)
                    homeless.Add(row);
            }

            if (homeless.Count > 0)
                LayWith(homeless, ground.Units.Communes.Count);
            Day = on;
        }

        public void Dispose() => owner.GiveBack(this);

        // Most days change nothing for most people, so many are passed at once.
        private List<int> Changed(int on)
        {
            var (changed, day, wide) = (new List<int>(), new Vector<int>(on), Vector<int>.Count);
            for (var i = 0; i < places.Length; i++)
            {
                while (i + wide <= places.Length
                    && Vector.LessThanOrEqualAll(new Vector<int>(from, i), day) && Vector.GreaterThanAll(new Vector<int>(until, i), day))
                {
                    i += wide;
                }

                if (i < places.Length && (on < from[i] || on >= until[i]))
                    changed.Add(i);
            }

            return changed;
        }

        private void LayWith(List<FactRow> more, int communes)
        {
            more.AddRange(DayRows.Of(this, block.PostingOwners).All);
            var ordered = CommuneOrder.Of(CollectionsMarshal.AsSpan(more), communes, withRoom: true);
            Lay(ordered);
            for (var place = 0; place < ordered.Length; place++)
            {
                if (ordered[place].Has(Flag.Counted))
                    places[ordered[place].Person] = place;
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
            var where = ground.PlaceTraits(posting.Title, posting.Commune);
            var isNonSpecialised = (where & Traits.NonSpecialised) != 0;
            if (isNonSpecialised != owner.IsNonSpecialised)
                return false;
            foreach (ref readonly var held in block.Qualifications(person))
                same.ChangesOn(held.ObtainedOn);
            var age = Ages.On(person.BirthDate, on);
            TellAges(person.BirthDate, age, ground.AgesThatCount(person.Sex), ref same);
            ground.Rulebook.Tell(posting.Title, posting.From, ref same);
            row = new FactRow(
                i, person.Postings.Start + place, posting.Commune, posting.Title,
                Traits.Of(person, age) | where, flags.Of(person, place, age));
            return true;
        }

        // Of the ages that count, the last one reached and the next one: the others lie further away.
        private static void TellAges(DateOnly birth, int age, ReadOnlySpan<int> ages, ref SameDays same)
        {
            var next = 0;
            while (next < ages.Length && ages[next] <= age)
                next++;
            if (next > 0)
                same.ChangesOn(Ages.Reached(birth, ages[next - 1]));
            if (next < ages.Length)
                same.ChangesOn(Ages.Reached(birth, ages[next]));
        }
    }
}
