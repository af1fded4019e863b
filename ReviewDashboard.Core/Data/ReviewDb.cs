using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>The database: every table of the data package under its contract names, the change history and the accounts.</summary>
public sealed class ReviewDb(DbContextOptions<ReviewDb> options) : IdentityUserContext<Account>(options)
{
    /// <summary>Column of every record table: the number of the change that created the row.</summary>
    public const string CreatedIn = "created_in";

    /// <summary>How the database is opened, for what reads or writes past the model.</summary>
    public string ConnectionString { get; } = RelationalOptionsExtension.Extract(options) is { Connection: { } connection }
        ? connection.ConnectionString
        : RelationalOptionsExtension.Extract(options).ConnectionString!;

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ChangedRow> ChangedRows => Set<ChangedRow>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var table in RecordTables.All)
            Configure(builder.Entity(table.Type), table);
        builder.Entity<Change>(change =>
        {
            change.ToTable("changes");
            change.HasKey(c => c.Number);
            change.Property(c => c.Number).ValueGeneratedNever();
            change.HasIndex(c => c.At);
        });
        builder.Entity<ChangedRow>(row =>
        {
            row.ToTable("changed_rows");
            row.HasOne<Change>().WithMany().HasForeignKey(r => r.ChangeNumber).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(r => new { r.Table, r.Key });
            row.Property(r => r.Operation).HasConversion<string>();
        });
        builder.Entity<Account>().Property(account => account.Role).HasConversion<string>();
        builder.Entity<AccessToken>(token =>
        {
            token.ToTable("access_tokens");
            token.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Cascade);
            token.HasIndex(t => t.Hash).IsUnique();
            token.Property(t => t.Name).HasMaxLength(AccessToken.LongestName);
        });
    }

    private static void Configure(EntityTypeBuilder entity, RecordTable table)
    {
        entity.ToTable(table.Name);
        foreach (var column in table.Columns)
            ConfigureColumn(entity, column);
        entity.Property<long>(CreatedIn);
        entity.HasIndex(CreatedIn);
        if (table.Key.Count > 0)
        {
            entity.HasKey([.. table.Key.Select(column => column.Property.Name)]);
        }
        else
        {
            // The one row of the review: a constant key, so that a second row is refused.
            entity.Property<int>("only").HasDefaultValueSql("1").ValueGeneratedNever();
            entity.HasKey("only");
        }
    }

    private static void ConfigureColumn(EntityTypeBuilder entity, RecordColumn column)
    {
        var property = entity.Property(column.Property.PropertyType, column.Property.Name).HasColumnName(column.Name);
        if (column.CodeType is not null)
            property.HasConversion((ValueConverter)Activator.CreateInstance(Converter(column), nonPublic: true)!, Comparer(column));
        else if (column.IsList)
            property.HasConversion(new TextListConverter(), new ListComparer<string>());
        if (column.References is { } target && !column.IsList)
        {
            entity.HasOne(target).WithMany().HasForeignKey(column.Property.Name).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private static Type Converter(RecordColumn column) =>
        (column.IsList ? typeof(CodeListConverter<>) : typeof(CodeConverter<>)).MakeGenericType(column.CodeType!);

    private static ValueComparer? Comparer(RecordColumn column) =>
        column.IsList ? (ValueComparer)Activator.CreateInstance(typeof(ListComparer<>).MakeGenericType(column.CodeType!))! : null;

    private sealed class CodeConverter<T>() : ValueConverter<T, string>(value => Codes.Of(value), code => Codes.Parse<T>(code))
        where T : struct, Enum;

    private sealed class CodeListConverter<T>() : ValueConverter<T[], string>(
        values => string.Join(';', values.Select(value => Codes.Of(value))),
        text => text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => Codes.Parse<T>(code)).ToArray())
        where T : struct, Enum;

    private sealed class TextListConverter() : ValueConverter<string[], string>(
        values => string.Join(';', values), text => text.Split(';', StringSplitOptions.RemoveEmptyEntries));

    private sealed class ListComparer<T>() : ValueComparer<T[]>(
        (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
        values => values.Length, values => values.ToArray());
}
