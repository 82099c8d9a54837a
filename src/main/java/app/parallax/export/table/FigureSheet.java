package app.parallax.export.table;

import static app.parallax.export.table.TableForm.ID;
import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.NUMBER;
import static app.parallax.export.table.TableForm.SHORT;
import static app.parallax.export.table.TableForm.WORDS;

import app.parallax.compare.Finding;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.export.FigureIds;
import app.parallax.present.figure.FigureRow;
import app.parallax.present.figure.FigureTable;
import app.parallax.present.figure.FigureWording;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row for each wording of a quantity in a source, those that differ first. */
final class FigureSheet {
    private FigureSheet() {}

    /** @param figure null for a length of time, which is kept among the dates */
    private record Row(
            String counted,
            FigureRow quantity,
            FigureWording wording,
            @Nullable Named figure) {
        Optional<Figure> read() {
            return Optional.ofNullable(figure).map(Named::figure);
        }
    }

    private record Named(String id, Figure figure) {}

    static Table of(TableContext context) {
        return new TableForm<Row>(context)
                .column(
                        "id",
                        ID,
                        row -> Value.words(Optional.ofNullable(row.figure()).map(Named::id)))
                .column("counted", MEDIUM, row -> Value.words(row.counted()))
                .column("value", SHORT, row -> Value.words(row.quantity().value()))
                .column(
                        "number",
                        NUMBER,
                        row -> Value.number(row.read().map(Figure::value).orElse(null)))
                .column(
                        "upper",
                        NUMBER,
                        row -> Value.number(row.read().map(Figure::upperValue).orElse(null)))
                .column("unit", NUMBER, row -> Value.words(row.read().map(Figure::unit)))
                .column("when", NUMBER, row -> Value.words(row.quantity().when()))
                .column("given", SHORT, row -> Value.words(row.quantity().given()))
                .passage("", row -> row.wording().passage())
                .column("phrase", MEDIUM, row -> Value.words(row.wording().words()))
                .column("times", NUMBER, row -> Value.number(row.wording().times()))
                .column(
                        "speaker",
                        SHORT,
                        row -> Value.words(context.speaker(row.wording().passage())))
                .column("finding", ID, row -> Value.words(finding(row).map(Finding::id)))
                .column(
                        "verdict",
                        SHORT,
                        row -> Value.words(
                                finding(row).map(f -> context.phrases().of("verdict", f.verdict()))))
                .column("reason", WORDS, row -> Value.words(row.quantity().note()))
                .judgement(row -> judgement(row, context))
                .text("", row -> row.wording().passage().source())
                .of(TableKind.FIGURES, rows(context));
    }

    private static Optional<Finding> finding(Row row) {
        return Optional.ofNullable(row.quantity().finding());
    }

    private static @Nullable Judgement judgement(Row row, TableContext context) {
        return finding(row)
                .map(finding -> context.judgements().on(Subject.Kind.FINDING, finding.id()))
                .orElse(null);
    }

    private static List<Row> rows(TableContext context) {
        Map<Passage, Named> figures = figures(context);
        return FigureTable.of(context.comparison(), context.phrases()).groups().stream()
                .flatMap(group -> group.rows().stream()
                        .flatMap(quantity -> quantity.cells().stream()
                                .flatMap(cell -> cell.wordings().stream())
                                .map(wording ->
                                        new Row(group.counted(), quantity, wording, figures.get(wording.passage())))))
                .toList();
    }

    private static Map<Passage, Named> figures(TableContext context) {
        Map<Passage, Named> figures = new HashMap<>();
        context.comparison().sources().forEach(source -> {
            FigureIds ids = new FigureIds(source);
            source.figures()
                    .forEach(figure -> figures.put(source.passage(figure.span()), new Named(ids.next(figure), figure)));
        });
        return figures;
    }
}
