using System.Globalization;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Api;

/// <summary>Figures, verdicts, units and officials for other programs: the same questions and answers as on the command line,
/// as far as the reader may see.</summary>
public static class ReviewApi
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReviewApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("")
            .RequireAuthorization(policy => policy.AddAuthenticationSchemes(ApiAuthentication.Either).RequireAuthenticatedUser())
            .RequireRateLimiting(ApiRateLimit.Policy).AddEndpointFilter(ApiAnswer.RefuseOtherMediaAsync);
        api.MapMethods(ApiEndpoint.Indicators.Path, Methods, IndicatorsAsync).Produces<IEnumerable<FigureAnswer>>();
        api.MapMethods(ApiEndpoint.Verdicts.Path, Methods, Verdicts).Produces<IEnumerable<VerdictAnswer>>();
        api.MapMethods(ApiEndpoint.Units.Path, Methods, Units).Produces<IEnumerable<UnitAnswer>>();
        api.MapMethods(ApiEndpoint.Officials.Path, Methods, Officials).Produces<IEnumerable<OfficialAnswer>>();
    }

    private static async Task<IResult> IndicatorsAsync(HttpContext context, CurrentFacts current, PastFacts past)
    {
        var (query, user) = Read(context, ApiParameter.OfIndicators);
        if (query[QuestionParts.Year] is not null && query[QuestionParts.On] is not null)
        {
            query.Refuse(QuestionParts.On, ApiTexts.YearOrDay);
            query.Refuse(FigureQuestion.Parse(current.Facts, null, query[QuestionParts.Year], null, null, []).Faults);
        }

        var wrongInstant = new List<QuestionFault>();
        var instant = QuestionParts.InstantOf(query[QuestionParts.AsKnownOn], wrongInstant);
        var facts = current.Facts;
        if (instant is { } known && query.Faults.Count == 0)
        {
            if (await past.AsKnownOnAsync(known, context.RequestAborted) is { } then)
                facts = then;
            else
                query.Refuse(QuestionParts.AsKnownOn, ApiTexts.NothingKnown, query[QuestionParts.AsKnownOn]);
        }

        var (question, faults) = FigureQuestion.Parse(
            facts, query[QuestionParts.Unit], query[QuestionParts.Year], query[QuestionParts.On], query[QuestionParts.Code], query.Where);
        query.Refuse([.. faults, .. wrongInstant]);
        if (query.Faults.Count > 0)
            return ApiProblems.Faulty(query.Faults);
        if (query[QuestionParts.Unit] is FigureQuestion.AllUnits)
            question = question with { Units = [.. question.Units.Where(unit => user.CanSeeUnit(facts.Units, unit))] };
        return question.Units.FirstOrDefault(unit => !user.CanSeeUnit(facts.Units, unit)) is { } foreign
            ? ApiProblems.Forbidden(QuestionParts.Unit, foreign)
            : ApiAnswer.Of(context, facts, user, FigureAnswer.Of(facts, question));
    }

    private static IResult Verdicts(HttpContext context, CurrentFacts current)
    {
        var (query, user) = Read(context, ApiParameter.OfVerdicts);
        var facts = current.Facts;
        var official = query[QuestionParts.Official];
        // Somebody named is looked for everywhere; others are those of the reader's own place.
        var (question, faults) = VerdictQuestion.Parse(
            facts, query[QuestionParts.Unit] ?? (official is null ? user.HomeUnit : null), official, DayOf(query, facts.DefaultDay));
        query.Refuse(faults);
        if (query.Faults.Count > 0)
            return ApiProblems.Faulty(query.Faults);
        if ((official is null || query[QuestionParts.Unit] is not null) && !user.CanSeeRecordsOf(facts.Units.DistrictOf(question.Unit)))
            return ApiProblems.Forbidden(QuestionParts.Unit, question.Unit);
        if (official is not null && !user.CanSee(facts.HomeOf(official)!))
            return ApiProblems.Forbidden(QuestionParts.Official, official);
        return ApiAnswer.Of(context, facts, user, question.Of(facts).Select(VerdictAnswer.Of));
    }

    private static IResult Units(HttpContext context, CurrentFacts current)
    {
        var (query, user) = Read(context, ApiParameter.OfUnits);
        var facts = current.Facts;
        var faults = new List<QuestionFault>();
        var unit = QuestionParts.UnitOf(facts.Units, query[QuestionParts.Unit], faults);
        var filter = QuestionParts.FilterOf(facts, query.Where, faults);
        query.Refuse(faults);
        if (query.Faults.Count > 0)
            return ApiProblems.Faulty(query.Faults);
        return user.CanSeeUnit(facts.Units, unit)
            ? ApiAnswer.Of(context, facts, user, new UnitListQuery(facts.Units, user).Of(unit, filter))
            : ApiProblems.Forbidden(QuestionParts.Unit, unit);
    }

    private static IResult Officials(HttpContext context, CurrentFacts current)
    {
        var (query, user) = Read(context, ApiParameter.OfOfficials);
        var facts = current.Facts;
        var faults = new List<QuestionFault>();
        var question = new OfficialListQuestion(
            QuestionParts.UnitOf(facts.Units, query[QuestionParts.Unit] ?? user.HomeUnit, faults),
            QuestionParts.DayOf(DayOf(query, facts.DefaultDay), faults), QuestionParts.FilterOf(facts, query.Where, faults), query[ApiParameter.Search])
        {
            Verdict = query.OneOf<VerdictResult>(ApiParameter.Verdict),
            Page = query.Number(ApiParameter.PageNumber, 1, int.MaxValue),
            Size = query.Number(ApiParameter.PageSize, ApiPaging.UsualSize, ApiPaging.LargestSize),
        };
        query.Refuse(faults);
        if (query.Faults.Count > 0)
            return ApiProblems.Faulty(query.Faults);
        if (!user.CanSeeRecordsOf(facts.Units.DistrictOf(question.Unit)))
            return ApiProblems.Forbidden(QuestionParts.Unit, question.Unit);
        var list = new OfficialListQuery(facts, user).Of(question);
        ApiPaging.Tell(context, list.Total, question.Page, question.Size);
        // The list shows its last page for one past the end; a program that reads on until nothing comes must see the end.
        return ApiAnswer.Of(context, facts, user, list.Page == question.Page ? list.Rows.Select(OfficialAnswer.Of) : []);
    }

    private static (ApiQuery Query, CurrentUser User) Read(HttpContext context, IReadOnlyList<ApiParameter> known) =>
        (ApiQuery.Read(context.Request, known), AccountClaims.UserOf(context.User));

    private static string DayOf(ApiQuery query, DateOnly otherwise) =>
        query[QuestionParts.On] ?? otherwise.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
