using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.Tests.Hosting;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;
using Reviewer = ReviewDashboard.App.Commands.CommandLine;

namespace ReviewDashboard.Tests.Api;

/// <summary>What programs are answered over HTTP: as on the command line, as far as the account may see.</summary>
public sealed class ReviewApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("indicators", "indicators")]
    [InlineData("indicators?unit=all&year=2010-2015", "indicators --unit all --year 2010-2015")]
    [InlineData("indicators?unit=597&code=STD-01,DIS-02&on=2013-06-30", "indicators --unit 597 --code STD-01,DIS-02 --on 2013-06-30")]
    [InlineData("indicators?unit=all&year=2013&sex=female&age=%3C30,30-39", "indicators --unit all --year 2013 --where sex=female age=<30,30-39")]
    [InlineData("indicators?unit=all&year=2013&terrain=mountain,island&kind=commune&category=cadre", "indicators --unit all --year 2013 --where terrain=mountain,island kind=commune category=cadre")]
    [InlineData("indicators?year=2013&title=PC_CHAIR&ethnicity=kinh", "indicators --year 2013 --where title=PC_CHAIR ethnicity=kinh")]
    [InlineData("indicators?code=STD-01&as_known_on=2100-01-01T00:00:00Z", "indicators --code STD-01 --as-known-on 2100-01-01T00:00:00Z")]
    [InlineData("verdicts?on=2013-12-31", "verdicts --on 2013-12-31")]
    [InlineData("verdicts?on=2013-12-31&unit=23065", "verdicts --on 2013-12-31 --unit 23065")]
    [InlineData("verdicts?on=2013-12-31&official=em", "verdicts --on 2013-12-31 --official em")]
    [InlineData("verdicts?on=1990-01-01", "verdicts --on 1990-01-01")]
    public async Task The_answer_is_that_of_the_command_line(string address, string command)
    {
        using var browser = await app.SignedInAsync("inspector");
        var answer = JsonNode.Parse(await browser.GetStringAsync($"/api/v1/{address}", Token));
        JsonNode.DeepEquals(answer, JsonNode.Parse(await TypeAsync(command))).ShouldBeTrue();
    }

    [Fact]
    public async Task Units_are_the_province_its_districts_and_their_communes()
    {
        using var browser = await app.SignedInAsync("leader");
        (await browser.GetStringAsync($"/api/v1/units?unit={SmallProvince.PhuQuy}", Token)).ShouldBe(
            """[{"code":"602","name":"Phú Quý","kind":"district","parent":"province"},{"code":"23278","name":"Tam Thanh","kind":"commune","parent":"602"}]""");
        (await CodesAsync(browser, "units")).ShouldBe(["province", "597", "602", "23059", "23065", "23092", "23278"]);
        (await CodesAsync(browser, "units?unit=597&terrain=mountain,urban&kind=commune")).ShouldBe([SmallProvince.LaDa]);
        using var clerk = await app.SignedInAsync("clerk-602");
        (await CodesAsync(clerk, "units")).ShouldBe(["province", "597", "602", "23278"]);
        (await CodesAsync(clerk, "units?unit=597")).ShouldBe(["597"]);
    }

    [Fact]
    public async Task Officials_come_page_by_page_and_are_found_without_diacritics()
    {
        using var browser = await app.SignedInAsync("leader");
        var found = await browser.GetStringAsync("/api/v1/officials?unit=23092&on=2013-12-31&q=tran%20thi", Token);
        found.ShouldBe("""[{"id":"binh","name":"Trần Thị Bình","sex":"female","unit":"23092","title":"PC_CHAIR","verdict":"met"}]""");

        var everybody = (await CodesAsync(browser, "officials?on=2013-12-31", "id")).ToList();
        everybody.Count.ShouldBe(12);
        var paged = new List<string>();
        for (var page = 1; ; page++)
        {
            using var answer = await browser.GetAsync($"/api/v1/officials?on=2013-12-31&size=5&page={page}", Token);
            answer.Headers.GetValues("X-Total-Count").ShouldHaveSingleItem().ShouldBe("12");
            answer.Headers.GetValues("Link").ShouldHaveSingleItem().Contains("rel=\"next\"", StringComparison.Ordinal).ShouldBe(page < 3);
            var ids = Codes(await answer.Content.ReadAsStringAsync(Token), "id");
            if (ids.Count == 0)
                break;
            paged.AddRange(ids);
        }

        paged.ShouldBe(everybody);
        (await CodesAsync(browser, "officials?on=2013-12-31&verdict=not_met&category=civil_servant", "id")).ShouldBe(["giang", "em"]);
    }

    /// <summary>An address, and what it answers to who sees the whole province, to the clerk of Hàm Thuận Bắc and to that of Phú Quý.</summary>
    public static TheoryData<string, int, int, int> Addresses => new()
    {
        { "indicators", 200, 200, 200 },
        { "indicators?unit=602", 200, 200, 200 },
        { "indicators?unit=23278", 200, 403, 200 },
        { "indicators?unit=23092", 200, 200, 403 },
        { "indicators?unit=all", 200, 200, 200 },
        { "units?unit=602", 200, 200, 200 },
        { "units?unit=23278", 200, 403, 200 },
        { "verdicts", 200, 200, 200 },
        { "verdicts?unit=province", 200, 403, 403 },
        { "verdicts?unit=597", 200, 200, 403 },
        { "verdicts?unit=23278", 200, 403, 200 },
        { "verdicts?official=quy", 200, 403, 200 },
        { "verdicts?official=an", 200, 200, 403 },
        { "verdicts?official=rang", 200, 403, 403 },
        { "verdicts?official=an&unit=602", 200, 403, 403 },
        { "verdicts?official=nobody", 400, 400, 400 },
        { "officials", 200, 200, 200 },
        { "officials?unit=province", 200, 403, 403 },
        { "officials?unit=602", 200, 403, 200 },
        { "officials?unit=23092", 200, 200, 403 },
        { "officials?unit=nowhere", 400, 400, 400 },
        { "people", 404, 404, 404 },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Each_role_reads_what_its_pages_show(string address, int all, int hamThuanBac, int phuQuy)
    {
        foreach (var (account, _, _) in DemonstrationAccounts.All)
        {
            using var browser = await app.SignedInAsync(account);
            using var answer = await browser.GetAsync($"/api/v1/{address}", Token);
            ((int)answer.StatusCode).ShouldBe(account switch { "clerk-597" => hamThuanBac, "clerk-602" => phuQuy, _ => all }, account);
            if (!answer.IsSuccessStatusCode)
                answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
    }

    [Fact]
    public async Task A_clerk_reads_no_commune_and_nobody_of_another_district()
    {
        using var clerk = await app.SignedInAsync("clerk-597");
        foreach (var address in new[] { "indicators?unit=all&year=2013", "units", "verdicts?on=2013-12-31", "officials?on=2013-12-31", "officials?on=2013-12-31&q=quy" })
        {
            var text = await clerk.GetStringAsync($"/api/v1/{address}", Token);
            text.ShouldNotContain(SmallProvince.TamThanh);
            text.ShouldNotContain("Nguyễn Thị Quý");
        }

        (await CodesAsync(clerk, "indicators?unit=all&year=2013&code=STD-01", "unit")).ShouldBe(["province", "597", "602", "23059", "23065", "23092"]);
    }

    [Theory]
    [InlineData("indicators?unit=1&code=STD-99,ZZZ&sex=x&colour=red&as_known_on=now&on=2013-02-30&year=201x", "unit", "code", "sex", "colour", "as_known_on", "on", "year")]
    [InlineData("indicators?year=2012&on=2012-01-01", "on")]
    [InlineData("indicators?unit=597&unit=602&where=sex%3Dmale&format=csv", "unit", "where", "format")]
    [InlineData("indicators?unit=&year=&code=&sex=", "unit", "year", "code", "sex")]
    [InlineData("indicators?as_known_on=2013-01-01T00:00:00", "as_known_on")]
    [InlineData("indicators?as_known_on=1999-01-01T00:00:00Z", "as_known_on")]
    [InlineData("indicators?Unit=597", "Unit")]
    [InlineData("indicators?year=0&age=%00&terrain=%F0%9F%92%A9", "year", "age", "terrain")]
    [InlineData("verdicts?unit=1&official=nobody&on=x&sex=male&year=2013", "unit", "official", "on", "sex", "year")]
    [InlineData("units?unit=1&kind=x&terrain=y&on=2013-01-01", "unit", "kind", "terrain", "on")]
    [InlineData("officials?unit=1&on=31/12/2013&title=KING&verdict=good&page=0&size=1001&q=a&q=b", "unit", "on", "title", "verdict", "page", "size", "q")]
    [InlineData("officials?page=-1&size=abc", "page", "size")]
    [InlineData("officials?page=99999999999&size=", "page", "size")]
    public async Task All_faults_of_a_request_are_told_at_once_each_with_its_parameter(string address, params string[] parameters)
    {
        using var browser = await app.SignedInAsync("leader");
        using var answer = await browser.GetAsync($"/api/v1/{address}", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(400);
        var errors = problem.RootElement.GetProperty("errors").EnumerateArray().ToList();
        errors.Select(error => error.GetProperty("parameter").GetString()!).Distinct().ShouldBe(parameters, ignoreOrder: true);
        errors.ShouldAllBe(error => error.GetProperty("detail").GetString()!.Length > 10);
    }

    [Theory]
    [InlineData("en", "There is no parameter \"colour\"")]
    [InlineData("vi", "Không có tham số \"colour\"")]
    [InlineData(null, "Không có tham số \"colour\"")]
    public async Task Problems_speak_the_readers_language(string? language, string sentence)
    {
        using var browser = await app.SignedInAsync("leader");
        if (language is not null)
            browser.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await browser.GetAsync("/api/v1/units?colour=red", Token);
        (await ProblemAsync(answer)).GetProperty("errors")[0].GetProperty("detail").GetString()!.ShouldStartWith(sentence);
    }

    [Fact]
    public async Task Who_is_not_known_is_told_how_to_be_and_never_led_to_the_sign_in_page()
    {
        foreach (var path in new[] { "indicators", "verdicts", "units", "officials?zzz=1" })
        {
            using var stranger = app.Browser();
            using var answer = await stranger.GetAsync($"/api/v1/{path}", Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answer.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
            (await ProblemAsync(answer)).GetProperty("detail").GetString()!.ShouldContain("/account");
        }
    }

    [Fact]
    public async Task Other_paths_methods_and_media_are_problems()
    {
        using var browser = await app.SignedInAsync("leader");
        using (var nowhere = await browser.GetAsync("/api/v2/units", Token))
            (await ProblemAsync(nowhere)).GetProperty("status").GetInt32().ShouldBe(404);
        using (var write = await browser.PostAsync("/api/v1/units", new StringContent("{}"), Token))
        {
            write.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
            write.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
            (await ProblemAsync(write)).GetProperty("status").GetInt32().ShouldBe(405);
        }

        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/v1/units");
        asked.Headers.Add("Accept", "text/html, application/json;q=0");
        using var other = await browser.SendAsync(asked, Token);
        (await ProblemAsync(other)).GetProperty("status").GetInt32().ShouldBe(406);
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again_and_what_others_may_see_has_another_tag()
    {
        using var leader = await app.SignedInAsync("leader");
        using var clerk = await app.SignedInAsync("clerk-597");
        const string Address = "/api/v1/indicators?code=STD-01";
        using var first = await leader.GetAsync(Address, Token);
        var tag = first.Headers.ETag!;
        first.Headers.CacheControl!.Private.ShouldBeTrue();
        first.Headers.Vary.ShouldContain("Authorization");
        first.Headers.Vary.ShouldContain("Cookie");
        (await clerk.GetAsync(Address, Token)).Headers.ETag.ShouldNotBe(tag);

        leader.DefaultRequestHeaders.IfNoneMatch.Add(tag);
        using (var again = await leader.GetAsync(Address, Token))
        {
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
            (await again.Content.ReadAsStringAsync(Token)).ShouldBeEmpty();
        }

        (await leader.GetAsync("/api/v1/indicators?code=STD-99", Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        clerk.DefaultRequestHeaders.IfNoneMatch.Add(tag);
        (await clerk.GetAsync(Address, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static List<string> Codes(string json, string property)
    {
        using var answer = JsonDocument.Parse(json);
        return [.. answer.RootElement.EnumerateArray().Select(entry => entry.GetProperty(property).GetString()!)];
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(HttpClient browser, string address, string property = "code") =>
        Codes(await browser.GetStringAsync($"/api/v1/{address}", Token), property);

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        return problem.RootElement.Clone();
    }

    private async Task<string> TypeAsync(string command)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        string[] words = [.. command.Split(' '), "--database", app.Database];
        (await Reviewer.RunAsync(words, (_, _, _) => Task.CompletedTask, output, error, Token)).ShouldBe(Reviewer.Done, error.ToString());
        return output.ToString();
    }
}
