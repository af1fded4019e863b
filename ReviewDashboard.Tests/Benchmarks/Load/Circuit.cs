using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace ReviewDashboard.Tests.Benchmarks.Load;

/// <summary>One open page as the server knows it: fetches it, opens its circuit, and answers what a browser answers.
/// A page is drawn when a render batch holds the text that it was opened for.</summary>
public sealed class Circuit : IAsyncDisposable
{
    /// <summary>What Blazor calls a script's result that it will call back: an object with a number.</summary>
    private const int ScriptObject = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Uri address;
    private readonly HubConnection hub;
    private byte[] awaited = [];
    private TaskCompletionSource drawn = new();
    private int objects;

    private Circuit(Reader reader)
    {
        address = reader.Address;
        var builder = new HubConnectionBuilder().WithUrl(new Uri(address, "/_blazor"), connection =>
        {
            connection.Cookies = reader.Cookies;
            // Browsers offer compression, and what it remembers of a connection is part of what a circuit costs.
            connection.WebSocketConfiguration = socket => socket.DangerousDeflateOptions = new WebSocketDeflateOptions();
        });
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        hub = builder.Build();
        hub.On<long, byte[]>("JS.RenderBatch", TakeAsync);
        hub.On<long, string, string, int, long, int>("JS.BeginInvokeJS", AnswerAsync);
        hub.On<string>("JS.Error", Fail);
        hub.Closed += fault =>
        {
            Fail(fault?.Message ?? "The connection was closed.");
            return Task.CompletedTask;
        };
    }

    /// <summary>No error was told, and the connection stands.</summary>
    public bool IsAlive { get; private set; } = true;

    /// <summary>Bytes of drawing that came so far, before compression.</summary>
    public long Drawn { get; private set; }

    /// <summary>Opens a page and returns when it is drawn.</summary>
    /// <param name="text">What only the drawn page holds.</param>
    /// <exception cref="TimeoutException">It was not drawn within a minute.</exception>
    public static async Task<(Circuit Circuit, TimeSpan Taken)> OpenAsync(Reader reader, string path, string text)
    {
        var began = Stopwatch.GetTimestamp();
        var (operations, state) = await reader.FetchAsync(path);
        var circuit = new Circuit(reader);
        var shown = circuit.Await(text);
        await circuit.hub.StartAsync();
        await circuit.hub.InvokeAsync<string>("StartCircuit", circuit.address.AbsoluteUri, new Uri(circuit.address, path).AbsoluteUri, "[]", state);
        await circuit.hub.SendAsync("UpdateRootComponents", operations, state);
        await shown.WaitAsync(Patience);
        return (circuit, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Goes to another address of the same page, as a click on a filter does, and returns when it is drawn.</summary>
    public async Task GoAsync(string path, string text)
    {
        var shown = Await(text);
        await hub.SendAsync("OnLocationChanged", new Uri(address, path).AbsoluteUri, (string?)null, true);
        await shown.WaitAsync(Patience);
    }

    /// <summary>Returns when a text comes to be drawn by itself.</summary>
    public Task SeeAsync(string text) => Await(text).WaitAsync(Patience);

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private Task Await(string text)
    {
        awaited = Encoding.UTF8.GetBytes(text);
        drawn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return drawn.Task;
    }

    private Task TakeAsync(long number, byte[] batch)
    {
        Drawn += batch.Length;
        if (batch.AsSpan().IndexOf(awaited) >= 0)
            drawn.TrySetResult();
        return hub.SendAsync("OnRenderCompleted", number, (string?)null);
    }

    private Task AnswerAsync(long call, string script, string arguments, int kind, long target, int how)
    {
        var result = script switch
        {
            "window.hasOwnProperty" => "true",
            _ => kind == ScriptObject ? $$"""{"__jsObjectId":{{Interlocked.Increment(ref objects)}}}""" : "null",
        };
        return call == 0 ? Task.CompletedTask : hub.SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{result}]");
    }

    private void Fail(string fault)
    {
        IsAlive = false;
        drawn.TrySetException(new InvalidOperationException(fault));
    }
}
