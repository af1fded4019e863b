using Microsoft.EntityFrameworkCore.Design;

namespace ReviewDashboard.Core.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model.</summary>
public sealed class DesignTimeReviewDb : IDesignTimeDbContextFactory<ReviewDb>
{
    public ReviewDb CreateDbContext(string[] args) => new(ReviewDatabase.Options(ReviewDatabase.DefaultFile));
}
