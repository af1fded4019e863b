using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ReviewDashboard.Core.Records;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Architecture;

/// <summary>Who may know whom, read from the compiled assemblies: what no type refers to cannot be called.</summary>
public sealed class LayerTests
{
    private static readonly string[] Queries =
    [
        "Microsoft.EntityFrameworkCore.DbSet`1",
        "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions",
        "Microsoft.EntityFrameworkCore.RelationalQueryableExtensions",
        "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions",
        "System.Linq.Queryable",
    ];

    [Fact]
    public void The_app_asks_Core_and_never_queries_the_database_itself() =>
        TypesUsedBy("ReviewDashboard.App").Intersect(Queries).ShouldBeEmpty();

    [Fact]
    public void Core_knows_neither_Blazor_nor_the_HTTP_request() =>
        TypesUsedBy(typeof(RecordTable).Assembly.GetName().Name!)
            .Where(type => type.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal)
                || type.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
                || type.StartsWith("MudBlazor", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static IReadOnlyList<string> TypesUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Assembly.Load(assembly).Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }
}
