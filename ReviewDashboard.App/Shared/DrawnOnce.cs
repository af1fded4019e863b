using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace ReviewDashboard.App.Shared;

/// <summary>Content that is drawn once, to text, for all readers of the same figures: their pages hold and send that text,
/// instead of elements made, compared and kept for each of them. Only for what the browser alone answers: links, tips, menus.</summary>
public sealed class DrawnOnce(IServiceProvider services, ILoggerFactory loggers) : IComponent
{
    private static readonly ConditionalWeakTable<object, string> Drawn = [];

    private RenderHandle handle;
    private string? shown;

    /// <summary>What is drawn and nothing else: where it is the same object, the text is the same.</summary>
    [Parameter, EditorRequired]
    public required object Of { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var text = Drawn.GetValue(Of, _ => Draw());
        if (!ReferenceEquals(text, shown))
        {
            shown = text;
            handle.Render(builder => builder.AddMarkupContent(0, text));
        }

        return Task.CompletedTask;
    }

    private string Draw()
    {
        using var renderer = new HtmlRenderer(services, loggers);
        var content = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Content.ChildContent)] = ChildContent });
        return renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<Content>(content).ToHtmlString()).GetAwaiter().GetResult();
    }

    private sealed class Content : ComponentBase
    {
        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
    }
}
