package app.parallax.export;

import app.parallax.compare.Point;
import app.parallax.present.Excerpt;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.SourceHeader;
import java.util.List;

/** Points against sources. */
final class HtmlMatrix {
    private final Markup page;
    private final HtmlContext context;

    HtmlMatrix(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    void write() {
        PointsMatrix matrix = PointsMatrix.shared(context.comparison(), context.phrases());
        page.open("section", "id", "points", "class", "view", "aria-label", context.text("export.points"));
        page.element("h2", context.text("export.points"), "class", "printed").line();
        if (matrix.topics().isEmpty()) {
            page.element("p", context.text("export.no-points"), "class", "why");
        } else {
            table(matrix);
        }
        page.close("section").line();
    }

    private void table(PointsMatrix matrix) {
        page.open("table", "class", "matrix").open("thead").open("tr");
        page.element("th", context.text("export.point"), "scope", "col");
        page.element("th", context.text("export.witnesses"), "scope", "col", "class", "count");
        matrix.columns().forEach(this::heading);
        page.close("tr").close("thead").line();
        matrix.topics().forEach(topic -> topic(topic, matrix.columns().size() + 2));
        page.close("table").line();
    }

    private void heading(String source) {
        SourceHeader header = context.headers().of(source);
        String day = context.headers()
                .day(context.comparison().source(source).source().info().date());
        page.open("th", "scope", "col").text(context.headers().brief(source));
        page.element("small", header.role() + " · " + day);
        HtmlJudgement.grade(page, context.work().grades().ofSource(source));
        page.close("th");
    }

    private void topic(PointsMatrix.Topic topic, int width) {
        page.open("tbody");
        page.open("tr", "class", "topic")
                .element("th", topic.name(), "colspan", Integer.toString(width), "scope", "rowgroup")
                .close("tr")
                .line();
        topic.rows().forEach(this::row);
        page.close("tbody").line();
    }

    private void row(PointRow row) {
        page.open("tr").open("th", "scope", "row").text(row.point().label()).element("small", row.note());
        context.work().judgements().of(row.point()).ifPresent(new HtmlJudgement(page, context)::write);
        page.close("th");
        page.element("td", Integer.toString(row.point().witnesses()), "class", "count");
        row.cells().forEach(cell -> cell(row.point(), cell));
        page.close("tr").line();
    }

    private void cell(Point point, PointCell cell) {
        page.open("td", "class", JsonOutput.written(cell.stance()));
        String stance = context.phrases().of("stance", cell.stance());
        page.element("i", cell.symbol(), "role", "img", "aria-label", stance, "title", stance);
        excerpts(cell.excerpts());
        excerpts(cell.beside());
        if (!cell.note().isEmpty()) {
            page.element("small", cell.note());
        }
        HtmlJudgement.grade(page, context.work().grades().ofPoint(point.id(), cell.source()));
        page.close("td");
    }

    private void excerpts(List<Excerpt> excerpts) {
        for (Excerpt excerpt : excerpts) {
            page.element("span", excerpt.brief(), "class", "excerpt");
        }
    }
}
