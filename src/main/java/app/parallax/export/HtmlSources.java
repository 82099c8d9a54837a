package app.parallax.export;

import app.parallax.compare.Lineage;
import app.parallax.present.SourceHeader;
import app.parallax.present.lineage.LineageSentences;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import java.util.List;
import java.util.Map;

/** What was compared, from whom it comes, and who took words from whom. */
final class HtmlSources {
    private final Markup page;
    private final HtmlContext context;

    HtmlSources(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    void write() {
        page.open("section", "id", "sources", "class", "view", "aria-label", context.text("export.sources"));
        page.element("h2", context.text("export.sources")).line();
        page.open("div", "class", "cards");
        context.order().forEach(id -> card(context.comparison().source(id)));
        page.close("div").line();
        page.element("h2", context.text("export.lineage")).line();
        lineage(context.comparison().lineage());
        page.element(
                "p",
                context.phrases()
                        .text(
                                "export.generator",
                                Map.of(
                                        "program",
                                        context.generator().name(),
                                        "version",
                                        context.generator().version())),
                "class",
                "why");
        page.close("section").line();
    }

    private void card(AnnotatedSource source) {
        SourceHeader header = context.headers().of(source.id());
        page.open("article", "class", "card").element("span", header.role(), "class", "role");
        page.element("h3", header.title()).element("p", header.details());
        HtmlJudgement.grade(page, context.work().grades().ofSource(source.id()));
        page.element(
                "p",
                context.phrases()
                        .text(
                                "export.length",
                                Map.of("count", Integer.toString(source.text().length()))),
                "class",
                "why");
        page.element(
                "p",
                context.phrases()
                        .text("export.hash", Map.of("hash", source.source().sha256())),
                "class",
                "why hash");
        problems(source.source().problems());
        page.close("article").line();
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        page.element("p", context.text("export.problems"), "class", "role").open("ul");
        problems.forEach(problem -> page.element("li", problem.message()));
        page.close("ul");
    }

    private void lineage(List<Lineage> lineage) {
        if (lineage.isEmpty()) {
            page.element("p", context.text("export.lineage.none"), "class", "why");
            return;
        }
        page.open("ul", "class", "lineage");
        lineage.forEach(line -> page.element("li", sentence(line)));
        page.close("ul").line();
    }

    private String sentence(Lineage line) {
        return new LineageSentences(context.comparison(), context.phrases()).of(line);
    }
}
