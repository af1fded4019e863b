using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReviewDashboard.App.Shared;

/// <summary>How answers to other programs are written, on the command line and over HTTP.</summary>
public static class ContractJson
{
    /// <summary>Names in snake_case, Vietnamese letters as they are, numbers as numbers.</summary>
    public static void Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
    }
}
