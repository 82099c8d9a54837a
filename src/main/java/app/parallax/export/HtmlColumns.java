package app.parallax.export;

import app.parallax.present.Highlight;
import app.parallax.present.Layer;
import app.parallax.present.Page;
import app.parallax.present.PageItem;
import app.parallax.present.Run;
import app.parallax.present.SourceHeader;
import app.parallax.source.BlockRole;
import java.util.stream.Collectors;

/** The sources side by side. */
final class HtmlColumns {
    private final Markup page;
    private final HtmlContext context;

    HtmlColumns(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    void write() {
        page.open("div", "class", "columns");
        context.order().forEach(this::column);
        page.close("div").line();
    }

    private void column(String source) {
        SourceHeader header = context.headers().of(source);
        page.open(
                        "section",
                        "class",
                        "column",
                        "id",
                        context.column(source),
                        "aria-label",
                        header.title(),
                        "tabindex",
                        "0")
                .line();
        page.open("div", "class", "head");
        page.element("span", header.role(), "class", "role")
                .element("h2", header.title())
                .element("p", header.details());
        if (!header.notice().isEmpty()) {
            page.element("p", header.notice(), "class", "notice");
        }
        page.close("div").line();
        page.open("div", "class", "text", "lang", language(source)).line();
        Page.of(context.comparison(), source, context.phrases()).forEach(item -> item(source, item));
        page.close("div").close("section").line();
    }

    private String language(String source) {
        String language = context.comparison().source(source).source().info().language();
        return language == null ? "" : language;
    }

    private void item(String source, PageItem item) {
        switch (item) {
            case PageItem.Paragraph paragraph -> paragraph(source, paragraph);
            case PageItem.Fold fold -> fold(source, fold);
            case PageItem.Gap gap ->
                page.element("p", gap.line(), "class", "gap").line();
        }
    }

    private void fold(String source, PageItem.Fold fold) {
        page.open("details", "class", "fold").element("summary", fold.line()).line();
        fold.folded().forEach(folded -> item(source, folded));
        page.close("details").line();
    }

    private void paragraph(String source, PageItem.Paragraph paragraph) {
        String margin = paragraph.margin();
        if (margin != null) {
            page.element("span", margin, "class", "who");
        }
        String tag = paragraph.block().role() == BlockRole.TITLE
                ? "h3"
                : paragraph.block().role() == BlockRole.HEADING ? "h4" : "p";
        page.open(tag, "class", JsonOutput.written(paragraph.block().role()));
        paragraph.runs().forEach(run -> run(paragraph, run));
        page.close(tag).line();
        new HtmlNotes(page, context).at(source, paragraph.span());
    }

    private void run(PageItem.Paragraph paragraph, Run run) {
        String words = paragraph.text().shown(run.span());
        if (run.highlights().isEmpty() || words.isEmpty()) {
            page.text(words);
            return;
        }
        page.element("span", words, "class", classes(run), "data-of", ids(run));
    }

    /** Of the layers that colour the ground only the one that wins shows. */
    private static String classes(Run run) {
        return "m "
                + run.layers()
                        .filter(layer -> !layer.isGround()
                                || run.ground().filter(layer::equals).isPresent())
                        .map(Layer::styleClass)
                        .collect(Collectors.joining(" "));
    }

    private static String ids(Run run) {
        return run.highlights().stream()
                .filter(highlight -> highlight.layer() != Layer.FIGURE)
                .map(Highlight::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
