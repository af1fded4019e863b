using System.Collections.Concurrent;
using System.Text;

namespace ReviewDashboard.Core.Records;

/// <summary>Names of properties and enum members as the data package writes them: <c>CivilServant</c> is <c>civil_servant</c>.</summary>
public static class Codes
{
    private static readonly ConcurrentDictionary<Type, (Dictionary<string, object> ByCode, Dictionary<object, string> ByValue)> Tables = new();

    /// <summary>The code of an enum member.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Of(typeof(T), value);

    /// <inheritdoc cref="Of{T}(T)"/>
    public static string Of(Type type, object value) => Table(type).ByValue[value];

    /// <summary>The enum member of a code, or null for a code that the enum does not know.</summary>
    public static T? Find<T>(string? code) where T : struct, Enum => (T?)Find(typeof(T), code);

    /// <inheritdoc cref="Find{T}(string?)"/>
    public static object? Find(Type type, string? code) => code is null ? null : Table(type).ByCode.GetValueOrDefault(code);

    /// <summary>The enum member of a code that has already been checked.</summary>
    public static T Parse<T>(string code) where T : struct, Enum =>
        Find<T>(code) ?? throw new FormatException($"'{code}' is not a {typeof(T).Name}.");

    /// <summary>All codes of an enum, in the order of its members.</summary>
    public static IReadOnlyList<string> All(Type type) => [.. Enum.GetValues(type).Cast<object>().Select(value => Of(type, value))];

    /// <summary><c>FullName</c> as <c>full_name</c>.</summary>
    public static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static (Dictionary<string, object> ByCode, Dictionary<object, string> ByValue) Table(Type type) =>
        Tables.GetOrAdd(type, static type =>
        {
            var values = Enum.GetValues(type).Cast<object>().ToArray();
            return (values.ToDictionary(value => SnakeCase(value.ToString()!), StringComparer.Ordinal),
                    values.ToDictionary(value => value, value => SnakeCase(value.ToString()!)));
        });
}
