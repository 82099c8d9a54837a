package app.parallax.export.report;

import app.parallax.export.report.Part.Paragraph.Kind;
import app.parallax.present.Excerpt;
import app.parallax.present.JudgementView;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.evidence.EvidenceMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points against sources; a point that stands alone with its evidence. */
final class PointsPart {
    private static final int LABEL = 6;
    private static final int COUNT = 3;
    private static final int CELL = 5;

    /** How many passages a cell quotes; the others are counted. */
    private static final int MOST_EXCERPTS = 2;

    /** More columns than these need the long side of a page. */
    private static final int NARROW = 2;

    private final ReportContext context;
    private final PointsMatrix matrix;

    PointsPart(ReportContext context) {
        this.context = context;
        this.matrix = PointsMatrix.shared(context.comparison(), context.phrases());
    }

    /** How many points there are in the matrix. */
    static int rows(ReportContext context) {
        return PointsMatrix.shared(context.comparison(), context.phrases()).topics().stream()
                .mapToInt(topic -> topic.rows().size())
                .sum();
    }

    boolean isWide() {
        return matrix.columns().size() > NARROW && !matrix.topics().isEmpty();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, context.text("export.points"), "points"));
        if (matrix.topics().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.TEXT, Run.of(context.text("export.no-points"))));
        } else {
            parts.add(new Part.Paragraph(Kind.SOFT, Run.soft(context.text("report.signs"))));
            parts.add(grid());
        }
        // A row alone says too little of what somebody has asked for by itself.
        if (context.comparison().points().size() == 1) {
            parts.add(EvidenceParts.legend(context.phrases()));
            EvidenceMaker maker = new EvidenceMaker(context.comparison(), context.dossier(), context.phrases());
            parts.addAll(new EvidenceParts(context.phrases())
                    .of(maker.of(context.comparison().points().getFirst())));
        }
        return parts;
    }

    private Part grid() {
        List<Part.Column> columns = new ArrayList<>();
        columns.add(new Part.Column(context.text("export.point"), LABEL));
        columns.add(new Part.Column(context.text("export.witnesses"), COUNT));
        matrix.columns()
                .forEach(source -> columns.add(new Part.Column(context.headers().brief(source), CELL)));
        List<Part.Row> rows = new ArrayList<>();
        matrix.topics().forEach(topic -> {
            rows.add(new Part.Row.Topic(topic.name()));
            topic.rows().forEach(row -> rows.add(row(row)));
        });
        return new Part.Grid(context.text("export.points"), columns, rows);
    }

    private Part.Row row(PointRow row) {
        List<List<List<Run>>> cells = new ArrayList<>();
        List<List<Run>> label = new ArrayList<>();
        label.add(List.of(Run.strong(Excerpt.oneLine(row.point().label()))));
        label.add(List.of(Run.soft(row.note())));
        context.work()
                .judgements()
                .of(row.point())
                .map(JudgementView::brief)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> label.add(List.of(Run.of(words))));
        cells.add(label);
        cells.add(List.of(List.of(Run.of(Integer.toString(row.point().witnesses())))));
        row.cells().forEach(cell -> cells.add(cell(row, cell)));
        return new Part.Row.Cells(cells);
    }

    private List<List<Run>> cell(PointRow row, PointCell cell) {
        List<List<Run>> lines = new ArrayList<>();
        List<Excerpt> excerpts = cell.excerpts();
        if (excerpts.isEmpty()) {
            lines.add(List.of(Run.soft(cell.symbol())));
        }
        for (int i = 0; i < Math.min(excerpts.size(), MOST_EXCERPTS); i++) {
            String sign = i == 0 ? cell.symbol() + " " : "";
            lines.add(List.of(Run.strong(sign), Run.of("“" + excerpts.get(i).words() + "”")));
        }
        if (excerpts.size() > MOST_EXCERPTS) {
            lines.add(List.of(
                    Run.soft(context.phrases().count("report.more.passages", excerpts.size() - MOST_EXCERPTS))));
        }
        Optional.of(cell.note()).filter(note -> !note.isEmpty()).ifPresent(note -> lines.add(List.of(Run.soft(note))));
        Optional.of(context.work().grades().ofPoint(row.point().id(), cell.source()))
                .filter(grade -> !grade.isEmpty())
                .ifPresent(grade -> lines.add(List.of(Run.soft(grade))));
        return lines;
    }
}
