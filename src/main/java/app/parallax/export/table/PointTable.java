package app.parallax.export.table;

import static app.parallax.export.table.TableForm.ID;
import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.NUMBER;
import static app.parallax.export.table.TableForm.SHORT;

import app.parallax.dossier.work.Subject;
import app.parallax.present.Excerpt;
import app.parallax.present.Grades;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.text.Passage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row for each passage on a point, and one for each source that is silent on it: so that a spreadsheet can count and turn them as it needs. */
final class PointTable {
    private PointTable() {}

    private record Row(
            PointRow point, PointCell cell, @Nullable Passage passage, String stance) {}

    static Table of(TableContext context) {
        Grades grades = new Grades(context.dossier(), context.comparison(), context.phrases());
        TableForm<Row> form = new TableForm<Row>(context)
                .column("id", ID, row -> Value.words(row.point().point().id()))
                .column("topic", MEDIUM, row -> Value.words(row.point().point().topic()))
                .column("point", MEDIUM, row -> Value.words(row.point().point().label()))
                .column("standing", MEDIUM, row -> Value.words(row.point().note()))
                .column(
                        "witnesses",
                        NUMBER,
                        row -> Value.number(row.point().point().witnesses()))
                .column(
                        "source",
                        MEDIUM,
                        row -> Value.words(context.name(row.cell().source())))
                .column("stance", SHORT, row -> Value.words(row.stance()))
                .column("words", TableForm.WORDS, row -> words(row, context))
                .column("start", NUMBER, row -> place(row.passage(), true))
                .column("end", NUMBER, row -> place(row.passage(), false))
                .column("speaker", SHORT, row -> speaker(row, context))
                .column(
                        "findings",
                        ID,
                        row -> Value.words(String.join("; ", row.point().point().findings())));
        if (context.worked()) {
            form.column(
                    "grade",
                    MEDIUM,
                    row -> Value.words(
                            grades.ofPoint(row.point().point().id(), row.cell().source())));
        }
        return form.judgement(row -> context.judgements()
                        .on(Subject.Kind.POINT, row.point().point().id()))
                .text("", row -> row.cell().source())
                .of(TableKind.POINTS, rows(context));
    }

    private static Value words(Row row, TableContext context) {
        Passage passage = row.passage();
        return passage == null ? Value.NOTHING : Value.words(context.words(passage));
    }

    private static Value speaker(Row row, TableContext context) {
        Passage passage = row.passage();
        return passage == null ? Value.NOTHING : Value.words(context.speaker(passage));
    }

    private static Value place(@Nullable Passage passage, boolean start) {
        return passage == null ? Value.NOTHING : Value.number(start ? passage.start() : passage.end());
    }

    private static List<Row> rows(TableContext context) {
        return PointsMatrix.of(context.comparison(), context.phrases()).topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .flatMap(point -> point.cells().stream().flatMap(cell -> rows(point, cell, context)))
                .toList();
    }

    private static Stream<Row> rows(PointRow point, PointCell cell, TableContext context) {
        String stance = context.phrases().of("stance", cell.stance());
        Stream<Row> stated =
                cell.excerpts().stream().map(Excerpt::passage).map(passage -> new Row(point, cell, passage, stance));
        Stream<Row> beside = cell.beside().stream()
                .map(Excerpt::passage)
                .map(passage -> new Row(point, cell, passage, context.text("cell.beside")));
        Stream<Row> silent = cell.excerpts().isEmpty() ? Stream.of(new Row(point, cell, null, stance)) : Stream.empty();
        return Stream.of(silent, stated, beside).flatMap(rows -> rows);
    }
}
