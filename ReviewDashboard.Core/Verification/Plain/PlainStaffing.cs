using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Staffing.</summary>
public sealed partial class PlainIndicators
{
    private PlainFigure Staffing(string code, Question question) => code switch
    {
        "STA-01" => AgainstQuota(question),
        "STA-02" => ShareOfP(code, question, posting => PlainTerms.AgeOn(terms.Person(posting.OfficialId), question.On) < terms.Review.YoungAge),
        "STA-03" => ShareOfP(code, question, posting => terms.Person(posting.OfficialId).Sex == Sex.Female),
        "STA-04" => ShareOfP(code, question, posting => terms.Person(posting.OfficialId).Ethnicity != "Kinh"),
        "STA-05" => FieldDoesNotFit(question),
        "STA-06" => InNativeCommune(question),
        "STA-07" => Tally(code, question, BelowAndNoLongerTrainable(question).Count),
        "STA-08" => MeanwhileGone(question),
        "STA-09" => BelowAtAppointment(question),
        "STA-10" => SecretaryIsChair(question),
        _ => ShareOfP(code, question, posting => posting.EntryRoute == EntryRoute.Rotated),
    };

    private PlainFigure AgainstQuota(Question question)
    {
        var posts = records.Of<Commune>().Where(commune => IsIn(question.Unit, commune.Code) && question.Filter.Takes(commune))
            .Sum(commune => records.Of<Quota>()
                .Where(quota => quota.Group == QuotaGroup.CadreAndCivilServant && quota.CommuneClass == commune.Class).Sum(quota => quota.Posts));
        return Ratio("STA-01", question, P(question).Count, posts);
    }

    private PlainFigure ShareOfP(string code, Question question, Func<Posting, bool> counts)
    {
        var everybody = P(question);
        return Ratio(code, question, everybody.Count(counts), everybody.Count).WithInterval();
    }

    private PlainFigure FieldDoesNotFit(Question question)
    {
        var judged = P(question).Where(posting => terms.TitleOf(posting).Fields.Length > 0
            && terms.LevelOn(posting.OfficialId, Axis.Professional, question.On) >= Levels.Of(Axis.Professional).ToList().IndexOf("intermediate")
            && terms.FieldOn(posting.OfficialId, question.On) is not null).ToList();
        var unfit = judged.Count(posting => !terms.TitleOf(posting).Fields.Contains(terms.FieldOn(posting.OfficialId, question.On)));
        return Ratio("STA-05", question, unfit, judged.Count).WithInterval();
    }

    private PlainFigure InNativeCommune(Question question)
    {
        var known = P(question).Where(posting => terms.Person(posting.OfficialId).NativeCommuneCode is not null).ToList();
        var native = known.Count(posting => terms.Person(posting.OfficialId).NativeCommuneCode == posting.CommuneCode);
        return Ratio("STA-06", question, native, known.Count).WithInterval();
    }

    private List<Posting> BelowAndNoLongerTrainable(Question question) =>
        [.. P(question).Where(posting => Judge.Judge(posting, question.On).LevelsNotMet.Any()
            && !terms.IsTrainable(terms.Person(posting.OfficialId), question.On))];

    private PlainFigure MeanwhileGone(Question question)
    {
        var then = BelowAndNoLongerTrainable(question with { On = PlainTerms.MonthsAfter(question.On, -12) });
        return Ratio("STA-08", question, then.Count(posting => !PlainTerms.IsActive(posting, question.On)), then.Count).WithInterval();
    }

    private PlainFigure BelowAtAppointment(Question question)
    {
        var results = records.Of<Posting>()
            .Where(posting => posting.Main && InYear(question, posting.From) && Takes(question, posting, posting.From, CadresAndCivilServants))
            .Select(posting => Judge.Judge(posting, posting.From).Result).Where(result => result != "no_standard").ToList();
        return Ratio("STA-09", question, results.Count(result => result == "not_met"), results.Count).WithInterval();
    }

    private PlainFigure SecretaryIsChair(Question question)
    {
        var all = CommunesOf(question);
        var joined = all.Count(commune => Holders(commune, "PARTY_SECRETARY", question.On).Intersect(Holders(commune, "PC_CHAIR", question.On)).Any());
        return Ratio("STA-10", question, joined, all.Count).WithInterval();
    }

    private IEnumerable<string> Holders(Commune commune, string title, DateOnly day) => records.Of<Posting>()
        .Where(posting => posting.CommuneCode == commune.Code && posting.TitleCode == title && PlainTerms.IsActive(posting, day))
        .Select(posting => posting.OfficialId);
}
