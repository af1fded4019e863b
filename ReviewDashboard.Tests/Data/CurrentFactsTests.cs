using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Tests.Changes;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Data;

/// <summary>The figures that everybody sees follow the database, whoever changed it.</summary>
public sealed class CurrentFactsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_made_past_the_server_is_taken_over_at_the_second_look()
    {
        await using var province = await CorrectedProvince.OpenAsync();
        using var told = new SemaphoreSlim(0);
        using var following = province.Current.Follow(() =>
        {
            told.Release();
            return Task.CompletedTask;
        });
        (await province.Current.LookAsync(Token)).ShouldBeFalse();
        var somebody = await province.CreateDbContext().Set<Official>().OrderBy(official => official.Id).FirstAsync(Token);
        await province.ActAsync("cli:test", "đổi tên", db => db.Set<Official>().Where(official => official.Id == somebody.Id)
            .ForEachAsync(official => db.Entry(official).Property(row => row.FullName).CurrentValue = "Nguyễn Đổi Tên", Token));

        (await province.Current.LookAsync(Token)).ShouldBeFalse();
        (await province.Current.LookAsync(Token)).ShouldBeTrue();
        (await told.WaitAsync(TimeSpan.FromSeconds(10), Token)).ShouldBeTrue();
        province.Current.Facts.Blocks.SelectMany(block => block.People).Single(person => person.Id == somebody.Id).Name.ShouldBe("Nguyễn Đổi Tên");
        (await province.Current.LookAsync(Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_listens_is_told_in_the_own_language_and_not_in_that_of_who_corrects()
    {
        await using var province = await CorrectedProvince.OpenAsync();
        var told = new TaskCompletionSource<string>();
        CultureInfo.CurrentCulture = ScreenLanguages.Vietnamese;
        using var following = province.Current.Follow(async () =>
        {
            await Task.Yield();
            told.SetResult(CultureInfo.CurrentCulture.Name);
        });
        CultureInfo.CurrentCulture = ScreenLanguages.English;
        await RenameAsync(province, "Nguyễn Đổi Tên");
        (await told.Task.WaitAsync(TimeSpan.FromSeconds(10), Token)).ShouldBe("vi-VN");
    }

    [Fact]
    public async Task Who_corrects_waits_for_nobody_and_changes_that_come_meanwhile_are_followed_as_one()
    {
        await using var province = await CorrectedProvince.OpenAsync();
        var versions = new ConcurrentQueue<long>();
        using var hold = new SemaphoreSlim(0);
        using var followed = new SemaphoreSlim(0);
        using var following = province.Current.Follow(async () =>
        {
            versions.Enqueue(province.Current.Facts.Version);
            followed.Release();
            await hold.WaitAsync(Token);
        });
        await RenameAsync(province, "Nguyễn Một");
        (await followed.WaitAsync(TimeSpan.FromSeconds(10), Token)).ShouldBeTrue();
        foreach (var name in new[] { "Nguyễn Hai", "Nguyễn Ba", "Nguyễn Tư" })
            await RenameAsync(province, name);
        hold.Release();
        (await followed.WaitAsync(TimeSpan.FromSeconds(10), Token)).ShouldBeTrue();
        hold.Release();
        (await followed.WaitAsync(TimeSpan.FromMilliseconds(200), Token)).ShouldBeFalse();
        versions.ShouldBe([2, 5]);
    }

    [Fact]
    public async Task Who_has_left_is_told_nothing()
    {
        await using var province = await CorrectedProvince.OpenAsync();
        var told = 0;
        province.Current.Follow(() => Task.FromResult(Interlocked.Increment(ref told))).Dispose();
        await RenameAsync(province, "Nguyễn Một");
        await Task.Delay(100, Token);
        told.ShouldBe(0);
    }

    [Fact]
    public async Task A_correction_of_this_server_is_not_counted_a_second_time()
    {
        await using var province = await CorrectedProvince.OpenAsync();
        await RenameAsync(province, "Nguyễn Đổi Tên");
        var facts = province.Current.Facts;
        foreach (var _ in Enumerable.Range(0, 3))
            (await province.Current.LookAsync(Token)).ShouldBeFalse();
        province.Current.Facts.ShouldBeSameAs(facts);
    }

    private static Task<long> RenameAsync(CorrectedProvince province, string name)
    {
        var official = SmallProvince.Records.Of<Official>()[0];
        return province.CorrectAsync(CorrectedProvince.Admin, official.Id, "correct-official", official.Id, ("full_name", name));
    }
}
