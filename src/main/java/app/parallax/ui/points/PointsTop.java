package app.parallax.ui.points;

import app.parallax.compare.Comparison;
import app.parallax.compare.PointStatus;
import app.parallax.present.PointOrder;
import app.parallax.present.PointsMatrix;
import app.parallax.ui.control.Chip;
import app.parallax.ui.control.Focus;
import app.parallax.ui.control.WordsField;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above the table: in what order, with which words, how the sources must stand, whether with what is stated once, and how many that leaves. */
final class PointsTop extends HBox {
    private static final List<PointStatus> STATUSES =
            List.of(PointStatus.DIFFER, PointStatus.AGREE, PointStatus.REPEATED, PointStatus.CHANGED);

    private final PointsFilter filter;
    private final Texts texts;
    private final HBox chips = new HBox();
    private final Label count = new Label();

    PointsTop(PointsFilter filter, Texts texts) {
        this.filter = filter;
        this.texts = texts;
        getStyleClass().add("table-bar");
        WordsField words = new WordsField("points-filter", texts.text("filter.words"), filter.text());
        HBox orders = new HBox();
        orders.getStyleClass().add("table-chips");
        Chip.oneOf(filter.order(), PointOrder.values(), "points-order-", order -> texts.of("points.order", order))
                .forEach(orders.getChildren()::add);
        chips.getStyleClass().add("table-chips");
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(words, orders, chips, gap, count);
    }

    /**
     * @param columns how many sources have one
     * @param shown how many points the table shows
     */
    void show(Comparison comparison, int columns, int shown) {
        List<Chip> wanted = new ArrayList<>();
        STATUSES.forEach(status -> {
            long many = comparison.points().stream()
                    .filter(point -> point.status() == status)
                    .count();
            if (many > 0 || filter.statuses().get().contains(status)) {
                wanted.add(status(status, many));
            }
        });
        long singles = comparison.points().stream()
                .filter(point -> PointsMatrix.isSingle(point, comparison))
                .count();
        if (singles > 0) {
            wanted.add(singles(singles));
        }
        Focus.across(chips, () -> chips.getChildren().setAll(wanted));
        String points = texts.text("points.count", shown, comparison.points().size());
        int sources = comparison.sources().size();
        count.setText(columns == sources ? points : texts.text("points.count.some", points, columns, sources));
        count.setTooltip(columns == sources ? null : new Tooltip(texts.text("points.count.some.tip")));
    }

    private Chip status(PointStatus status, long many) {
        Chip chip = new Chip(
                "points-status-" + Chip.name(status),
                texts.text("points.chip", texts.of("point-status", status), many),
                () -> filter.toggle(status));
        chip.setTooltip(new Tooltip(texts.of("point-status.tip", status)));
        chip.setSelected(filter.statuses().get().contains(status));
        return chip;
    }

    /** What the program did not see to be the same is among it. */
    private Chip singles(long many) {
        boolean shown = filter.singles().get();
        Chip chip = new Chip(
                "points-singles",
                texts.text("points.singles", many),
                () -> filter.singles().set(!shown));
        chip.setSelected(shown);
        chip.setTooltip(new Tooltip(texts.text("points.singles.tip")));
        return chip;
    }
}
