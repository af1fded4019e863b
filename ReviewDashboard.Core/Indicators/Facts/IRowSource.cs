namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of a block on their way into the <see cref="RowPlanes"/> of several.</summary>
internal interface IRowSource
{
    /// <summary>Words in a plane.</summary>
    int Words { get; }

    /// <summary>What each commune has of each word.</summary>
    ReadOnlySpan<Piece> Pieces { get; }

    /// <summary>The word that pieces count from.</summary>
    int FirstWord { get; }

    /// <summary>Sets a bit for each of the planes in which a row may have one.</summary>
    void MarkPlanes(Span<ulong> any);

    /// <summary>Copies planes.</summary>
    /// <param name="starts">For each plane where its words go; 0 for one that is not kept.</param>
    /// <param name="into">What they are copied into.</param>
    void CopyPlanes(ReadOnlySpan<int> starts, Span<ulong> into);

    /// <summary>Copies the record of every row.</summary>
    void CopyRecords(Span<int> into);
}
