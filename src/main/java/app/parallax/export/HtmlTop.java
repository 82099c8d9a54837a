package app.parallax.export;

import app.parallax.present.Layer;
import java.util.List;

/** The bar above everything: title, views, which sources are shown, and what the marks mean. */
final class HtmlTop {
    private static final List<Layer> LEGEND = List.of(
            Layer.SAME_WORDS,
            Layer.NEAR_WORDS,
            Layer.SAME_SENSE,
            Layer.DIFFERS,
            Layer.ONLY_HERE,
            Layer.NO_RECORD,
            Layer.FIGURE);

    private final Markup page;
    private final HtmlContext context;

    HtmlTop(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    void write(String title) {
        page.open("header", "class", "top").open("div", "class", "bar");
        page.element("h1", title);
        views();
        page.element(
                "button",
                "◐",
                "class",
                "theme",
                "type",
                "button",
                "title",
                context.text("export.theme"),
                "aria-label",
                context.text("export.theme"));
        page.close("div").line();
        page.open("div", "class", "strip");
        chips();
        legend();
        page.close("div").close("header").line();
    }

    private void views() {
        page.open("nav", "class", "views", "aria-label", context.text("export.views"));
        view("read", true);
        // Where the page is narrow the findings stand below the texts, and this leads to them.
        page.element("a", context.text("export.findings"), "href", "#findings", "class", "narrow");
        view("points", false);
        view("sources", false);
        if (context.worked()) {
            view("notes", false);
        }
        page.close("nav");
    }

    private void view(String id, boolean current) {
        page.element("a", context.text("export." + id), "href", "#" + id, current ? "aria-current" : "", "page");
    }

    private void chips() {
        page.open("span", "class", "chips", "role", "group", "aria-label", context.text("export.sources.shown"));
        for (String source : context.order()) {
            page.element(
                    "button",
                    context.headers().brief(source),
                    "type",
                    "button",
                    "class",
                    "chip",
                    "aria-pressed",
                    "true",
                    "data-column",
                    context.column(source));
        }
        page.close("span");
    }

    private void legend() {
        page.open("span", "class", "legend", "role", "group", "aria-label", context.text("export.legend"));
        for (Layer layer : LEGEND) {
            page.element("span", context.phrases().of("layer", layer), "class", "m " + layer.styleClass());
        }
        page.close("span");
    }
}
