namespace ReviewDashboard.Core.Records;

/// <summary>A class whose objects are the rows of one table of the data package.</summary>
/// <param name="name">The table's name: that of its CSV file and of its database table.</param>
/// <param name="vietnamese">Title shown to Vietnamese readers.</param>
/// <param name="english">Title shown to English readers.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordAttribute(string name, string vietnamese, string english) : Attribute
{
    public string Name { get; } = name;
    public string Vietnamese { get; } = vietnamese;
    public string English { get; } = english;
}

/// <summary>A column of the data package. Its name is the property's in snake_case, its type the property's;
/// it is optional when the property may be null (a list: when <see cref="Optional"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string vietnamese, string english) : Attribute
{
    /// <summary>The last year that records are of: a few years later are days of the calendar still.</summary>
    public const int LastYear = 9000;

    public string Vietnamese { get; } = vietnamese;
    public string English { get; } = english;

    /// <summary>Part of the table's key.</summary>
    public bool Key { get; init; }

    /// <summary>The record class whose key this value, or each item of this list, must be.</summary>
    public Type? References { get; init; }

    /// <summary>The value is <c>province</c> or the code of a district or commune.</summary>
    public bool NamesUnit { get; init; }

    /// <summary>An empty list means something (all, or none); other columns say it by their type.</summary>
    public bool Optional { get; init; }

    /// <summary>A number that may be below zero; counts and sums may not.</summary>
    public bool Signed { get; init; }

    /// <summary>Largest value of a whole number, where the domain has one; the smallest is then 1.</summary>
    public int Highest { get; init; }

    /// <summary>How many digits a code is; 0 where it is any text.</summary>
    public int Digits { get; init; }
}
