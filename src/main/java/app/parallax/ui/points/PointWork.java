package app.parallax.ui.points;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.correction.Correction;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.PointGrade;
import app.parallax.present.Excerpt;
import app.parallax.present.Phrases;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.SourceHeaders;
import app.parallax.text.Passage;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.grading.GradeMenu;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.grading.PointGrading;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.Node;

/** Does to points what is asked of the table. Points are made one and taken apart by corrections, so that it can be found in the log and undone. */
final class PointWork implements PointActions {
    private static final int MOST_STATEMENTS = 9;

    private final Session session;
    private final Desk desk;
    private final EvidenceClipboard evidence;
    private final PointGrading grading;
    private final Phrases phrases;
    private final Texts texts;
    private final Runnable onRead;
    private final ObservableSet<String> chosen = FXCollections.observableSet();

    PointWork(
            Session session,
            Desk desk,
            EvidenceClipboard evidence,
            PointGrading grading,
            Phrases phrases,
            Texts texts,
            Runnable onRead) {
        this.session = session;
        this.desk = desk;
        this.evidence = evidence;
        this.grading = grading;
        this.phrases = phrases;
        this.texts = texts;
        this.onRead = onRead;
        // Other points may stand under the same ids.
        session.comparison().subscribe(c -> chosen.clear());
    }

    /** Ids of the points that are to be made one. */
    ObservableSet<String> chosen() {
        return chosen;
    }

    @Override
    public void read(PointRow row) {
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            session.selection().set(new Selections(comparison).point(row.point()));
            onRead.run();
        }
    }

    @Override
    public void copy(PointRow row) {
        evidence.copy(row.point());
    }

    @Override
    public void credibility(PointRow row, PointCell cell, int credibility) {
        grading.credibility(row.point(), cell.source(), credibility);
    }

    @Override
    public void witness(PointRow row, PointCell cell, PointGrade.Witness witness) {
        grading.witness(row.point(), cell.source(), witness);
    }

    @Override
    public void grade(PointRow row, PointCell cell, Node below) {
        PointGrade now = grading.on(row.point().id(), cell.source());
        int credibility = now == null ? PointGrade.CANNOT_BE_JUDGED : now.credibility();
        GradeWords words = new GradeWords(texts);
        GradeMenu menu = new GradeMenu(
                texts.text("credibility.title", name(cell.source())),
                IntStream.rangeClosed(1, PointGrade.CANNOT_BE_JUDGED)
                        .mapToObj(i -> new GradeMenu.Line(
                                Integer.toString(i),
                                words.credibility(i),
                                i == credibility,
                                () -> credibility(row, cell, i)))
                        .toList());
        menu.addGroup(Arrays.stream(PointGrade.Witness.values())
                .map(w -> new GradeMenu.Line(
                        w.name().substring(0, 1),
                        texts.of("witness.line", w),
                        now != null && now.witness() == w,
                        () -> witness(row, cell, w)))
                .toList());
        if (statements(row.point()).size() > 1) {
            menu.addAction(texts.text("points.take-out"), () -> takeOut(row, cell, below));
        }
        menu.open(below);
    }

    @Override
    public void choose(PointRow row) {
        String id = row.point().id();
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
    }

    @Override
    public void merge(PointRow row) {
        chosen.add(row.point().id());
        merge();
    }

    /** Makes one point of those that were chosen; nothing of fewer than two. */
    void merge() {
        Comparison comparison = session.comparison().get();
        if (comparison != null && chosen.size() > 1) {
            List<Passage> passages = comparison.points().stream()
                    .filter(point -> chosen.contains(point.id()))
                    .flatMap(point -> statements(point).stream())
                    .toList();
            desk.correct(List.of(new Correction.OnePoint(passages)), Optional.empty());
        }
    }

    @Override
    public void takeOut(PointRow row, PointCell cell, Node below) {
        List<Passage> here = PointGrades.passages(row.point(), cell.source());
        if (statements(row.point()).size() < 2) {
            return;
        }
        if (here.size() == 1) {
            takeOut(row.point(), here.getFirst());
        } else {
            ask(row.point(), here, below);
        }
    }

    private void ask(Point point, List<Passage> here, Node below) {
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            List<GradeMenu.Line> lines = IntStream.range(0, Math.min(MOST_STATEMENTS, here.size()))
                    .mapToObj(i -> new GradeMenu.Line(
                            Integer.toString(i + 1),
                            texts.text(
                                    "grade.line",
                                    Integer.toString(i + 1),
                                    "“" + Excerpt.of(comparison, here.get(i)).brief() + "”"),
                            false,
                            () -> takeOut(point, here.get(i))))
                    .toList();
            new GradeMenu(texts.text("points.take-out.which"), lines).open(below);
        }
    }

    /** One that is left alone is a point of its own too: it stays in the table. */
    private void takeOut(Point point, Passage statement) {
        List<Correction> apart = new ArrayList<>();
        apart.add(new Correction.PointApart(List.of(statement)));
        List<Passage> rest = statements(point).stream()
                .filter(passage -> !passage.equals(statement))
                .toList();
        if (rest.size() == 1) {
            apart.add(new Correction.PointApart(rest));
        }
        desk.correct(apart, Optional.empty());
    }

    private static List<Passage> statements(Point point) {
        return point.cells().stream()
                .filter(PointGrades::states)
                .map(Cell::passages)
                .flatMap(List::stream)
                .toList();
    }

    private String name(String source) {
        Comparison comparison = session.comparison().get();
        return comparison == null ? source : new SourceHeaders(comparison, phrases).brief(source);
    }
}
