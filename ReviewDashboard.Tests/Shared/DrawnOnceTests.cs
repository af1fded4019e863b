using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ReviewDashboard.App.Shared;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Shared;

/// <summary>What many readers see alike is drawn for the first of them alone.</summary>
public sealed class DrawnOnceTests : BunitContext
{
    private int drawings;

    [Fact]
    public void Readers_of_the_same_figures_get_the_text_that_was_drawn_for_the_first()
    {
        var figures = new object();
        var first = Draw(figures, "Hàm Đức");
        var second = Draw(figures, "Hàm Đức");
        second.Markup.ShouldBe(first.Markup);
        second.Find("b").TextContent.ShouldBe("Hàm Đức");
        drawings.ShouldBe(1);
    }

    [Fact]
    public void Other_figures_are_drawn_anew()
    {
        var reader = Draw(new object(), "75,3 %");
        reader.Render(parameters => Show(parameters, new object(), "75,6 %"));
        reader.Find("b").TextContent.ShouldBe("75,6 %");
        drawings.ShouldBe(2);
    }

    [Fact]
    public void What_somebody_typed_stays_text()
    {
        var reader = Draw(new object(), "<script>alert(1)</script>");
        reader.FindAll("script").ShouldBeEmpty();
        reader.Find("b").TextContent.ShouldBe("<script>alert(1)</script>");
    }

    private IRenderedComponent<DrawnOnce> Draw(object figures, string text) => Render<DrawnOnce>(parameters => Show(parameters, figures, text));

    private void Show(ComponentParameterCollectionBuilder<DrawnOnce> parameters, object figures, string text) =>
        parameters.Add(drawn => drawn.Of, figures).Add(drawn => drawn.ChildContent, builder => Draw(builder, text));

    private void Draw(RenderTreeBuilder builder, string text)
    {
        drawings++;
        builder.OpenElement(0, "b");
        builder.AddContent(1, text);
        builder.CloseElement();
    }
}
