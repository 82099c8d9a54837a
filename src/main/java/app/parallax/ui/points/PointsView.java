package app.parallax.ui.points;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.grading.ReliabilityBadge;
import app.parallax.ui.grading.SourceGrading;
import app.parallax.ui.judging.JudgingStrip;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Points down, sources across: who states what, in the sources' own words. The head stays while the points scroll. */
public final class PointsView extends Region {
    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final PointsList list;
    private final Runnable onChosen;
    private final JudgingViewModel judging;
    private final JudgingStrip strip;
    private final SourceGrading grading;
    private final Map<String, ReliabilityBadge> badges = new LinkedHashMap<>();
    private @Nullable Region head;
    private boolean stale;

    /**
     * @param evidence where points are copied to
     * @param onChosen hears that a point was chosen, which is then the session's selection
     */
    public PointsView(Session session, EvidenceClipboard evidence, Phrases phrases, Texts texts, Runnable onChosen) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        this.onChosen = onChosen;
        this.list = new PointsList(this::choose, row -> evidence.copy(row.point()));
        this.judging = new JudgingViewModel(session, list.looked());
        this.strip = new JudgingStrip(judging, Orientation.HORIZONTAL, texts);
        this.grading = new SourceGrading(session);
        getStyleClass().add("points");
        list.setAccessibleText(texts.text("view.points"));
        session.comparison().subscribe(c -> {
            stale = true;
            refresh();
        });
        session.judgements().subscribe(j -> update());
        grading.grades().subscribe(g -> badges.forEach((id, badge) -> badge.show()));
        strip.visibleProperty().subscribe(v -> requestLayout());
        sceneProperty().subscribe(scene -> refresh());
    }

    /** A table that nobody looks at is not made. */
    private void refresh() {
        if (stale && getScene() != null) {
            stale = false;
            head = null;
            getChildren().clear();
            Comparison comparison = session.comparison().get();
            if (comparison != null) {
                show(comparison);
            }
        }
    }

    private void show(Comparison comparison) {
        PointsMatrix matrix = PointsMatrix.shared(comparison, phrases);
        PointsColumns columns = new PointsColumns(matrix.columns().size());
        Region newHead = head(matrix, columns, new SourceHeaders(comparison, phrases));
        head = newHead;
        list.show(entries(matrix), columns);
        getChildren().setAll(list, newHead, strip);
    }

    private void update() {
        Comparison comparison = session.comparison().get();
        if (!stale && comparison != null) {
            list.update(entries(PointsMatrix.shared(comparison, phrases)));
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

    /** Goes to the field for the reason. */
    public void giveReason() {
        strip.giveReason();
    }

    private PointsEntry entry(PointRow row) {
        Judgement judgement = session.judgement(Subject.Kind.POINT, row.point().id());
        return new PointsEntry.Row(row, judgement == null ? "" : new JudgementWords(phrases).withDoubt(judgement));
    }

    private List<PointsEntry> entries(PointsMatrix matrix) {
        List<PointsEntry> entries = new ArrayList<>();
        for (PointsMatrix.Topic topic : matrix.topics()) {
            entries.add(new PointsEntry.Heading(topic.name(), "points-topic"));
            topic.rows().forEach(row -> entries.add(entry(row)));
        }
        return entries.isEmpty() ? List.of(new PointsEntry.Heading(texts.text("points.none"), "points-none")) : entries;
    }

    private Region head(PointsMatrix matrix, PointsColumns columns, SourceHeaders headers) {
        List<Region> cells = new ArrayList<>(List.of(
                PointCells.head(texts.text("points.point"), ""), PointCells.head(texts.text("points.witnesses"), "")));
        badges.clear();
        matrix.columns().forEach(id -> cells.add(head(id, headers)));
        return new TableRow(columns, cells, "points-head-row");
    }

    private Region head(String id, SourceHeaders headers) {
        ReliabilityBadge badge = new ReliabilityBadge(id, grading, texts);
        badge.show(headers.brief(id));
        badges.put(id, badge);
        return PointCells.head(headers.brief(id), headers.of(id).role(), badge);
    }

    private void choose(PointRow row) {
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            session.selection().set(new Selections(comparison).point(row.point()));
            onChosen.run();
        }
    }

    @Override
    protected void layoutChildren() {
        if (head != null) {
            double height = head.prefHeight(list.tableWidth(getWidth()));
            head.resizeRelocate(0, 0, list.tableWidth(getWidth()), height);
            double foot = strip.isVisible() ? Math.ceil(strip.prefHeight(getWidth())) : 0;
            list.resizeRelocate(0, height, getWidth(), Math.max(0, getHeight() - height - foot));
            strip.resizeRelocate(0, getHeight() - foot, getWidth(), foot);
        }
    }
}
