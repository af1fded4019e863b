using System.Reflection;

namespace ReviewDashboard.Core.Records;

/// <summary>How a value is written: in CSV always as text, in the database as text, or as a whole number where it is one.</summary>
public enum ColumnKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Day,
    Code,
    TextList,
    CodeList,
}

/// <summary>One column of a <see cref="RecordTable"/>.</summary>
public sealed class RecordColumn
{
    private static readonly NullabilityInfoContext Nullability = new();

    public required PropertyInfo Property { get; init; }

    public required string Name { get; init; }

    public required ColumnKind Kind { get; init; }

    public required string Vietnamese { get; init; }

    public required string English { get; init; }

    /// <summary>May be empty: not known, or for a list all.</summary>
    public required bool Optional { get; init; }

    public required bool IsKey { get; init; }

    /// <summary>The record class that each value must name by its key, or null.</summary>
    public required Type? References { get; init; }

    public required bool NamesUnit { get; init; }

    /// <summary>The codes allowed, empty where any text is.</summary>
    public required IReadOnlyList<string> AllowedCodes { get; init; }

    /// <summary>Smallest number allowed, null where any is.</summary>
    public required int? Minimum { get; init; }

    /// <summary>Largest number allowed, null where any is.</summary>
    public required int? Maximum { get; init; }

    /// <summary>How many digits each value is; 0 where it is any text.</summary>
    public required int Digits { get; init; }

    /// <summary>The enum behind a code or a list of codes.</summary>
    public required Type? CodeType { get; init; }

    public bool IsList => Kind is ColumnKind.TextList or ColumnKind.CodeList;

    public static RecordColumn Of(PropertyInfo property)
    {
        var field = property.GetCustomAttribute<FieldAttribute>()!;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var item = type.IsArray ? type.GetElementType()! : type;
        var isNumber = type == typeof(int) || type == typeof(decimal);
        bool mayBeNull;
        lock (Nullability)
            mayBeNull = Nullability.Create(property).ReadState == NullabilityState.Nullable;
        return new RecordColumn
        {
            Property = property,
            Name = Codes.SnakeCase(property.Name),
            Kind = KindOf(type),
            Vietnamese = field.Vietnamese,
            English = field.English,
            Optional = field.Optional || mayBeNull,
            IsKey = field.Key,
            References = field.References,
            NamesUnit = field.NamesUnit,
            AllowedCodes = item.IsEnum ? Codes.All(item) : [],
            Minimum = !isNumber || field.Signed ? null : field.Highest > 0 ? 1 : 0,
            Maximum = field.Highest > 0 ? field.Highest : null,
            Digits = field.Digits,
            CodeType = item.IsEnum ? item : null,
        };
    }

    private static ColumnKind KindOf(Type type) => type switch
    {
        _ when type == typeof(string) => ColumnKind.Text,
        _ when type == typeof(int) => ColumnKind.Integer,
        _ when type == typeof(decimal) => ColumnKind.Number,
        _ when type == typeof(bool) => ColumnKind.Boolean,
        _ when type == typeof(DateOnly) => ColumnKind.Day,
        _ when type == typeof(string[]) => ColumnKind.TextList,
        { IsEnum: true } => ColumnKind.Code,
        { IsArray: true } when type.GetElementType()!.IsEnum => ColumnKind.CodeList,
        _ => throw new NotSupportedException($"No column kind for {type}."),
    };
}
