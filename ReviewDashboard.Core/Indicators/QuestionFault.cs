
namespace ReviewDashboard.Core.Indicators;

/// <summary>Something in a question that means nothing.</summary>
/// <param name="Part">The part of the question, as parameters of the HTTP interface are called; of a filter its key.</param>
/// <param name="Message">What is wrong and how to mend it, in the reader's language.</param>
public sealed record QuestionFault(string Part, string Message)
{
    public static QuestionFault Say(string part, string text, params object?[] values) =>
        new(part, text.Say(values));
}
