using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Api;

/// <summary>What the HTTP interface is made of.</summary>
public static class ApiServices
{
    public static void AddReviewApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PastFacts>();
        services.ConfigureHttpJsonOptions(options => ContractJson.Set(options.SerializerOptions));
        ApiAuthentication.Add(services);
        ApiRateLimit.Add(services, configuration);
        services.AddReviewDocument();
    }
}
