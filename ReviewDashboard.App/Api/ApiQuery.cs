using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Api;

/// <summary>The parameters of one request. Everything in them that means nothing is collected and told in one answer.</summary>
public sealed class ApiQuery
{
    private readonly IQueryCollection query;
    private readonly List<QuestionFault> faults = [];

    private ApiQuery(IQueryCollection query) => this.query = query;

    public IReadOnlyList<QuestionFault> Faults => faults;

    /// <summary>The value of a parameter; null without it. Of one given more than once the first.</summary>
    public string? this[string name] => query.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>The filters, each as <c>key=value,value</c>.</summary>
    public IEnumerable<string> Where =>
        Codes.All(typeof(FilterKey)).Where(query.ContainsKey).Select(key => $"{key}={this[key]}");

    /// <summary>Reads a request; names that are not known and parameters given more than once are faults.</summary>
    public static ApiQuery Read(HttpRequest request, IReadOnlyList<ApiParameter> known)
    {
        var read = new ApiQuery(request.Query);
        foreach (var (name, values) in request.Query)
        {
            // The query is read without regard to case; the contract is not.
            if (!known.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
                read.Refuse(name, ApiTexts.UnknownParameter, name, string.Join(", ", known.Select(parameter => parameter.Name)));
            else if (values.Count > 1)
                read.Refuse(name, ApiTexts.RepeatedParameter, name);
        }

        return read;
    }

    public void Refuse(string parameter, string text, params object?[] values) => faults.Add(QuestionFault.Say(parameter, text, values));

    public void Refuse(IEnumerable<QuestionFault> more) => faults.AddRange(more);

    /// <summary>A whole number from 1 to <paramref name="most"/>.</summary>
    public int Number(string name, int otherwise, int most)
    {
        if (this[name] is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        Refuse(name, ApiTexts.BadNumber, text, most);
        return otherwise;
    }

    /// <summary>One code of an enum, or none.</summary>
    public T? OneOf<T>(string name) where T : struct, Enum
    {
        if (this[name] is not { } text)
            return null;
        if (Codes.Find<T>(text) is { } value)
            return value;
        Refuse(name, ApiTexts.BadValue, text, string.Join(", ", Codes.All(typeof(T))));
        return null;
    }
}
