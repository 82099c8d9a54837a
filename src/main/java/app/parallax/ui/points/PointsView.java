package app.parallax.ui.points;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Points down, sources across: who states what, in the sources' own words. The head stays while the points scroll. */
public final class PointsView extends Region {
    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final PointsList list;
    private final Runnable onChosen;
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
        getStyleClass().add("points");
        list.setAccessibleText(texts.text("view.points"));
        session.comparison().subscribe(c -> {
            stale = true;
            refresh();
        });
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
        getChildren().setAll(list, newHead);
    }

    private List<PointsEntry> entries(PointsMatrix matrix) {
        List<PointsEntry> entries = new ArrayList<>();
        for (PointsMatrix.Topic topic : matrix.topics()) {
            entries.add(new PointsEntry.Heading(topic.name(), "points-topic"));
            topic.rows().forEach(row -> entries.add(new PointsEntry.Row(row)));
        }
        return entries.isEmpty() ? List.of(new PointsEntry.Heading(texts.text("points.none"), "points-none")) : entries;
    }

    private Region head(PointsMatrix matrix, PointsColumns columns, SourceHeaders headers) {
        List<Region> cells = new ArrayList<>(List.of(
                PointCells.head(texts.text("points.point"), ""), PointCells.head(texts.text("points.witnesses"), "")));
        matrix.columns()
                .forEach(id -> cells.add(
                        PointCells.head(headers.brief(id), headers.of(id).role())));
        return new TableRow(columns, cells, "points-head-row");
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
            list.resizeRelocate(0, height, getWidth(), Math.max(0, getHeight() - height));
        }
    }
}
