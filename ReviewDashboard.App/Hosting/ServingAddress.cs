using System.Net;
using System.Net.Sockets;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;

namespace ReviewDashboard.App.Hosting;

/// <summary>Tries the addresses to serve on before the host starts: the host would log a stack trace, and only after
/// work on the database has begun.</summary>
public static class ServingAddress
{
    /// <summary>Refuses addresses that cannot be served on; does nothing where all can.</summary>
    /// <param name="addresses">Addresses with semicolons between them, as <c>--urls</c> takes them.</param>
    /// <exception cref="RefusedException">One is no address, or cannot be served on.</exception>
    public static void Check(string addresses)
    {
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(address.Replace("*", "0.0.0.0", StringComparison.Ordinal).Replace("+", "0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
                || !(uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
                throw Refused(HostTexts.BadAddress, address);
            if (!CanServe(uri))
                throw Refused(HostTexts.AddressTaken, address);
        }
    }

    private static bool CanServe(Uri uri)
    {
        var endpoint = new IPEndPoint(IPAddress.TryParse(uri.IdnHost, out var address) ? address : uri.IsLoopback ? IPAddress.Loopback : IPAddress.Any, uri.Port);
        using var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(endpoint);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static RefusedException Refused(string text, string address) => new(text.Say(address));
}
