using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Packages;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Changes;

public sealed class HistoryTests
{
    private static readonly CancellationToken Token = CancellationToken.None;

    [Fact]
    public async Task Every_past_instant_is_rebuilt_after_records_were_made_changed_deleted_and_made_again()
    {
        await using var bench = await Bench.OpenAsync();
        var known = new List<(DateTime At, SortedDictionary<string, string> Records)>();
        await KeepAsync();
        await bench.ImportAsync(new SmallPackage());
        await KeepAsync();
        await EditAsync(bench, "sửa", async db => (await OfficialAsync(db, "O-2")).BirthDate = new DateOnly(1962, 11, 30));
        await KeepAsync();
        await EditAsync(bench, "xóa", async db => db.RemoveRange(await OfficialAsync(db, "O-3"), await db.Set<Qualification>().SingleAsync(q => q.Id == "Q-2")));
        await KeepAsync();
        await EditAsync(bench, "thêm lại", db =>
        {
            db.Add(new Official { Id = "O-3", FullName = "K'Brèoh", Sex = Sex.Male, BirthDate = new DateOnly(1956, 1, 1), Ethnicity = "K'Ho" });
            return Task.CompletedTask;
        });
        await KeepAsync();
        await bench.ImportAsync("officials.csv", SmallPackage.Officials);
        await KeepAsync();

        foreach (var (at, records) in known)
        {
            await using var db = bench.OpenDb();
            await using var past = await PastRecords.OpenAsync(db, at, Token);
            Bench.Contents(await bench.ExportAsync(past.Db)).ShouldBe(records);
        }

        (await bench.VerifyAsync()).Faults.ShouldBeEmpty();

        async Task KeepAsync()
        {
            known.Add((bench.Time.GetUtcNow().UtcDateTime, Bench.Contents(await bench.ExportAsync())));
            bench.Time.Advance(TimeSpan.FromMinutes(5));
        }
    }

    [Fact]
    public async Task An_update_keeps_only_the_fields_that_it_changed_and_a_creation_only_its_number()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        await bench.ImportAsync("officials.csv", SmallPackage.Officials.Replace("Chăm,,", "Chăm,1990-02-03,", StringComparison.Ordinal));

        await using var db = bench.OpenDb();
        var row = await db.ChangedRows.SingleAsync(Token);
        (row.ChangeNumber, row.Table, row.Key, row.Operation, row.Before).ShouldBe((2, "officials", """["O-2"]""", RowOperation.Updated, """{"party_joined_on":null}"""));
        var change = await db.Changes.SingleAsync(c => c.Number == 2, Token);
        (change.By, change.Reason, change.At).ShouldBe(("cli:test", "thử nghiệm", bench.Time.GetUtcNow().UtcDateTime));
    }

    [Fact]
    public async Task Two_saves_of_one_act_are_one_change()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        await using (var db = bench.OpenDb())
        {
            await using var change = await RecordedChange.BeginAsync(db, bench.Time, "clerk-597", "người mới", Token);
            db.Add(new Official { Id = "O-9", FullName = "Mang Thị Hoa", Sex = Sex.Female, BirthDate = new DateOnly(1980, 1, 1), Ethnicity = "Raglai" });
            await change.SaveAsync(Token);
            (await OfficialAsync(db, "O-9")).NativeCommuneCode = "23011";
            (await db.Set<Commune>().SingleAsync(c => c.Code == "23011", Token)).ResponsibleOfficialId = "O-9";
            await change.SaveAsync(Token);
            (await db.Set<Commune>().SingleAsync(c => c.Code == "23011", Token)).Hamlets = 5;
            await change.SaveAsync(Token);
            (await change.CommitAsync(Token)).ShouldBe(2);
        }

        await using var after = bench.OpenDb();
        (await after.ChangedRows.SingleAsync(Token)).Before.ShouldBe("""{"hamlets":"4","responsible_official_id":null}""");
        (await bench.VerifyAsync()).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_before_is_read_from_the_database_and_not_from_an_old_context()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        await using var old = bench.OpenDb();
        var official = await OfficialAsync(old, "O-2");
        await EditAsync(bench, "người khác", async db => (await OfficialAsync(db, "O-2")).Ethnicity = "Raglai");

        official.Ethnicity = "K'Ho";
        await SaveAsync(bench, old, "sau");

        await using var db = bench.OpenDb();
        (await db.ChangedRows.SingleAsync(row => row.ChangeNumber == 3, Token)).Before.ShouldBe("""{"ethnicity":"Raglai"}""");
        (await bench.VerifyAsync()).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_act_that_changes_nothing_leaves_no_change_and_accounts_are_never_recorded()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        await using var db = bench.OpenDb();
        (await OfficialAsync(db, "O-2")).Ethnicity = "Chăm";
        db.Add(new Core.Accounts.Account { UserName = "leader" });

        (await SaveAsync(bench, db, "không")).ShouldBeNull();

        (await bench.VerifyAsync()).Changes.ShouldBe(1);
    }

    [Theory]
    [InlineData("UPDATE officials SET birth_date = '1962-01-01' WHERE id = 'O-2'")]
    [InlineData("UPDATE officials SET ethnicity = 'Chăm' WHERE id = 'O-1'")]
    [InlineData("UPDATE changed_rows SET \"Before\" = replace(\"Before\", '1961', '1960')")]
    [InlineData("UPDATE changed_rows SET \"Before\" = 'x'")]
    [InlineData("UPDATE changes SET \"Reason\" = 'khác' WHERE \"Number\" = 1")]
    [InlineData("UPDATE changes SET \"By\" = 'ai đó' WHERE \"Number\" = 2")]
    [InlineData("DELETE FROM qualifications WHERE id = 'Q-1'")]
    [InlineData("DELETE FROM changed_rows")]
    [InlineData("INSERT INTO qualifications (id, official_id, axis, level, created_in) VALUES ('Q-9', 'O-1', 'political', 'advanced', 1)")]
    [InlineData("INSERT INTO qualifications (id, official_id, axis, level, created_in) VALUES ('Q-9', 'O-1', 'political', 'advanced', 7)")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM changes WHERE \"Number\" = 1")]
    [InlineData("PRAGMA foreign_keys = OFF; UPDATE postings SET official_id = 'O-77' WHERE id = 'P-1'")]
    public async Task Whatever_is_altered_past_the_program_is_found(string sql)
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        await EditAsync(bench, "sửa", async db => (await OfficialAsync(db, "O-2")).BirthDate = new DateOnly(1961, 12, 30));
        (await bench.VerifyAsync()).Faults.ShouldBeEmpty();

        await bench.TamperAsync(sql);

        (await bench.VerifyAsync()).Faults.ShouldNotBeEmpty();
    }

    private static Task<Official> OfficialAsync(ReviewDb db, string id) => db.Set<Official>().SingleAsync(official => official.Id == id, Token);

    private static async Task EditAsync(Bench bench, string reason, Func<ReviewDb, Task> edit)
    {
        await using var db = bench.OpenDb();
        await edit(db);
        (await SaveAsync(bench, db, reason)).ShouldNotBeNull();
    }

    private static async Task<long?> SaveAsync(Bench bench, ReviewDb db, string reason)
    {
        await using var change = await RecordedChange.BeginAsync(db, bench.Time, "admin", reason, Token);
        await change.SaveAsync(Token);
        return await change.CommitAsync(Token);
    }
}
