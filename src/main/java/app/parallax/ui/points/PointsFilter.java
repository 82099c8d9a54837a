package app.parallax.ui.points;

import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.present.PointOrder;
import app.parallax.present.PointsMatrix;
import app.parallax.text.Folding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which points are shown, and in which order. */
final class PointsFilter {
    private final ObjectProperty<PointOrder> order = new SimpleObjectProperty<>(PointOrder.WEIGHT);
    private final ObjectProperty<Set<PointStatus>> statuses = new SimpleObjectProperty<>(Set.of());
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty singles = new SimpleBooleanProperty();
    private final Map<String, String> folded = new HashMap<>();

    ObjectProperty<PointOrder> order() {
        return order;
    }

    /** How the sources must stand on a point; empty for any way. */
    ReadOnlyObjectProperty<Set<PointStatus>> statuses() {
        return statuses;
    }

    void toggle(PointStatus status) {
        Set<PointStatus> now = EnumSet.noneOf(PointStatus.class);
        now.addAll(statuses.get());
        if (!now.remove(status)) {
            now.add(status);
        }
        statuses.set(Set.copyOf(now));
    }

    /** Words that a point must have, in its name, its topic or a passage; what is stated once is looked through too. */
    StringProperty text() {
        return text;
    }

    /** Whether what only one source states once is shown too. */
    BooleanProperty singles() {
        return singles;
    }

    void clear() {
        statuses.set(Set.of());
        text.set("");
    }

    /** Hears when other points are let through, or stand in another order. */
    void onChange(Runnable hearer) {
        order.subscribe(o -> hearer.run());
        statuses.subscribe(s -> hearer.run());
        text.subscribe(t -> hearer.run());
        singles.subscribe(s -> hearer.run());
    }

    /** Other points may stand under the same ids. */
    void renew() {
        folded.clear();
    }

    List<Point> of(Comparison comparison) {
        String wanted = Folding.key(text.get());
        Set<PointStatus> some = statuses.get();
        List<Point> through = comparison.points().stream()
                .filter(point -> singles.get() || !wanted.isEmpty() || !PointsMatrix.isSingle(point, comparison))
                .filter(point -> some.isEmpty() || some.contains(point.status()))
                .filter(point -> wanted.isEmpty() || words(point, comparison).contains(wanted))
                .toList();
        return order.get().sorted(through, comparison);
    }

    private String words(Point point, Comparison comparison) {
        return folded.computeIfAbsent(point.id(), id -> {
            StringBuilder words = new StringBuilder(point.topic()).append(' ').append(point.label());
            point.cells().stream()
                    .flatMap(cell -> cell.passages().stream())
                    .forEach(passage -> words.append(' ')
                            .append(comparison.source(passage.source()).words(passage.span())));
            return Folding.key(words.toString());
        });
    }
}
