using FluentValidation;
using FluentValidation.Results;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Which columns a rule looks at: its own, and others that it names.</summary>
internal static class RuleColumns
{
    /// <summary>Says that a rule looks at other properties of the record too.</summary>
    public static IRuleBuilderOptions<Corrected<T>, TProperty> AlsoAsking<T, TProperty>(
        this IRuleBuilderOptions<Corrected<T>, TProperty> rule, params string[] properties) => rule.WithState(_ => properties);

    /// <summary>The column at which a fault is told.</summary>
    public static string Own(ValidationFailure fault) => Codes.SnakeCase(fault.PropertyName.Split('.')[^1]);

    /// <summary>All columns that the broken rule looked at.</summary>
    public static IEnumerable<string> Of(ValidationFailure fault) =>
        [Own(fault), .. (fault.CustomState as string[] ?? []).Select(Codes.SnakeCase)];
}
