package app.parallax.ui.points;

import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Columns;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.control.TablePane;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.grading.PointGrading;
import app.parallax.ui.grading.ReliabilityBadge;
import app.parallax.ui.grading.SourceGrading;
import app.parallax.ui.judging.JudgingStrip;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Points down, sources across: who states what, in the sources' own words. The head stays while the points scroll. */
public final class PointsView extends StackPane {
    /** With more, nobody could read the words in the cells. */
    private static final int MOST = 8;

    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final PointWork work;
    private final PointsList list;
    private final JudgingViewModel judging;
    private final JudgingStrip strip;
    private final PointsFilter filter = new PointsFilter();
    private final PointsTop top;
    private final TablePane table;
    private final SourceGrading grading;
    private final PointGrading grades;
    private final Map<String, ReliabilityBadge> badges = new LinkedHashMap<>();
    private final Preparing.Prepared<Made> made;
    private @Nullable Made shown;
    private boolean stale;

    private record Made(Comparison comparison, PointsMatrix matrix) {}

    /**
     * @param desk corrects which points are one
     * @param evidence where points are copied to
     * @param onChosen hears that a point was chosen, which is then the session's selection
     */
    public PointsView(
            Session session, Desk desk, EvidenceClipboard evidence, Phrases phrases, Texts texts, Runnable onChosen) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        this.made = session.preparing().prepared(this::show);
        this.grading = new SourceGrading(session);
        this.grades = new PointGrading(session);
        this.work = new PointWork(session, desk, evidence, grades, phrases, texts, onChosen);
        this.list = new PointsList(work, texts);
        this.judging = new JudgingViewModel(session, list.looked());
        this.strip = new JudgingStrip(judging, Orientation.HORIZONTAL, texts);
        this.top = new PointsTop(filter, texts);
        this.table = new TablePane(top, list.node(), strip, new PointsBar(list, work, texts));
        getStyleClass().add("points");
        getChildren().add(table);
        list.node().setAccessibleText(texts.text("view.points"));
        session.comparison().subscribe(c -> {
            filter.renew();
            changed();
        });
        session.pending().subscribe(p -> sayUnknown());
        filter.onChange(this::changed);
        session.judgements().subscribe(j -> update());
        grades.grades().subscribe(g -> update());
        work.chosen().subscribe(this::update);
        grading.grades().subscribe(g -> badges.forEach((id, badge) -> badge.show()));
        sceneProperty().subscribe(scene -> refresh());
        session.columns().subscribe(this::read);
    }

    private void changed() {
        stale = true;
        refresh();
    }

    /** Of many sources those that are read have columns here. */
    private void read() {
        Comparison comparison = session.comparison().get();
        if (comparison != null && comparison.sources().size() > MOST) {
            changed();
        }
    }

    /** A table that nobody looks at is not made. */
    private void refresh() {
        if (stale && getScene() != null) {
            stale = false;
            Comparison comparison = session.comparison().get();
            if (comparison == null) {
                shown = null;
                made.drop();
                sayUnknown();
            } else {
                List<Point> points = filter.of(comparison);
                List<String> reading = List.copyOf(session.columns());
                made.ask(() -> new Made(
                        comparison,
                        PointsMatrix.of(
                                comparison, phrases, points, Columns.atMost(MOST, comparison, points, reading))));
                if (shown == null && made.isWaiting()) {
                    table.showWaiting(texts.text("table.making"));
                }
            }
        }
    }

    private void sayUnknown() {
        if (session.unknown() != Pending.NOTHING) {
            table.showWaiting(texts.of("points.pending", session.unknown()));
        }
    }

    private void show(Made now) {
        shown = now;
        Comparison comparison = now.comparison();
        PointsMatrix matrix = now.matrix();
        PointsColumns columns = new PointsColumns(matrix.columns().size());
        List<PointsEntry> entries = entries(matrix);
        table.setHead(head(comparison, matrix, columns));
        list.show(entries, columns);
        top.show(
                comparison,
                matrix.columns().size(),
                matrix.topics().stream().mapToInt(topic -> topic.rows().size()).sum());
        if (entries.isEmpty()) {
            sayNone();
        } else {
            table.showRows();
        }
    }

    private void sayNone() {
        boolean filtered =
                !filter.statuses().get().isEmpty() || !filter.text().get().isBlank();
        if (filtered) {
            Button all = new Button(texts.text("points.all"));
            all.setId("points-all");
            all.setOnAction(e -> filter.clear());
            table.showNone(texts.text("points.none.filtered"), all);
        } else {
            table.showNone(texts.text("points.none"), null);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void update() {
        Made now = shown;
        // Of another comparison other points are shown, once it is this view's turn to hear of it.
        if (!stale && now != null && now.comparison() == session.comparison().get()) {
            list.update(entries(now.matrix()));
        }
    }

    /** What the keys judge while the points are shown. */
    public JudgingViewModel judging() {
        return judging;
    }

    /** Chooses the point that the arrow keys went to. */
    public void chooseLooked() {
        list.chooseCurrent();
    }

    /** True where the arrow keys went to a point. */
    public boolean isAtPoint() {
        return list.current() != null;
    }

    /** Opens what can be said of the point in the source that the keys are at. */
    public void grade() {
        list.grade();
    }

    public void credibility(int grade) {
        list.credibility(grade);
    }

    public void witness(PointGrade.Witness witness) {
        list.witness(witness);
    }

    /** Chooses the point to be made one with others, or lets it go. */
    public void chooseToMerge() {
        list.choose();
    }

    public void merge() {
        list.merge();
    }

    /** Takes a statement of the source that the keys are at out of its point. */
    public void takeOut() {
        list.takeOut();
    }

    /** Shows what only one source states once, or leaves it out. */
    public void toggleSingles() {
        filter.singles().set(!filter.singles().get());
    }

    /** Goes to the field for the reason. */
    public void giveReason() {
        strip.giveReason();
    }

    private PointsEntry entry(PointRow row) {
        String id = row.point().id();
        Judgement judgement = session.judgement(Subject.Kind.POINT, id);
        Map<String, PointGrade> given = new HashMap<>();
        for (PointCell cell : row.cells()) {
            PointGrade grade = grades.on(id, cell.source());
            if (grade != null) {
                given.put(cell.source(), grade);
            }
        }
        return new PointsEntry.Row(
                row,
                judgement == null ? "" : new JudgementWords(phrases).withDoubt(judgement),
                given,
                work.chosen().contains(id));
    }

    private List<PointsEntry> entries(PointsMatrix matrix) {
        List<PointsEntry> entries = new ArrayList<>();
        for (PointsMatrix.Topic topic : matrix.topics()) {
            entries.add(new PointsEntry.Heading(topic.name(), "table-topic"));
            topic.rows().forEach(row -> entries.add(entry(row)));
        }
        return entries;
    }

    private Region head(Comparison comparison, PointsMatrix matrix, PointsColumns columns) {
        SourceHeaders headers = new SourceHeaders(comparison, phrases);
        List<Region> cells = new ArrayList<>(
                List.of(PointCells.head(texts.text("points.point")), PointCells.head(texts.text("points.witnesses"))));
        badges.clear();
        matrix.columns().forEach(id -> cells.add(head(id, headers)));
        return SharedRow.head(columns, cells, "points-head-row");
    }

    private Region head(String id, SourceHeaders headers) {
        ReliabilityBadge badge = new ReliabilityBadge(id, grading, texts);
        badge.show(headers.brief(id));
        badges.put(id, badge);
        return PointCells.head(headers.brief(id), headers.of(id).role(), badge);
    }
}
