package app.parallax.ui.reader;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Scrolling in step: one column leads, and what corresponds to its reading line comes to the level of it in the others. */
final class Stepping {
    /** In this time a follower goes about two thirds of its way. */
    private static final double PACE_SECONDS = 0.07;

    private static final double MOST_SCREENS_A_SECOND = 7;
    private static final double LONGEST_FRAME_SECONDS = 0.05;
    private static final double NANOS_A_SECOND = 1e9;

    private final ReaderViewModel model;
    private final Supplier<List<ColumnView>> columns;
    private @Nullable ColumnView leader;
    private boolean moving;
    private long last;

    /**
     * @param columns those that are shown now
     */
    Stepping(ReaderViewModel model, Supplier<List<ColumnView>> columns) {
        this.model = model;
        this.columns = columns;
        model.session().inStep().subscribe(on -> begin());
    }

    /** Nothing moves when it is switched on but the others: whoever led last, or has the focus, leads. */
    private void begin() {
        moving = false;
        if (leader == null) {
            leader = columns.get().stream()
                    .filter(ColumnView::isFocused)
                    .findFirst()
                    .or(() -> columns.get().stream().findFirst())
                    .orElse(null);
        }
        Platform.requestNextPulse();
    }

    /** A person scrolls this column. */
    void lead(ColumnView column) {
        leader = column;
    }

    /** The columns have been brought level by something else, and stay as they are until a person scrolls. */
    void rest() {
        leader = null;
        moving = false;
    }

    boolean isMoving() {
        return moving;
    }

    /** A step of all that follow; called after every layout, and asks for another one while there is a way to go. */
    void step() {
        ColumnView leading = leader;
        if (!model.session().inStep().get() || leading == null || !columns.get().contains(leading)) {
            moving = false;
            return;
        }
        double seconds = seconds();
        OptionalDouble place = leading.page().places().at(leading.page().readingLine());
        boolean going = false;
        if (place.isPresent()) {
            for (ColumnView column : columns.get()) {
                going |= column != leading && follow(leading, place.getAsDouble(), column, seconds);
            }
        }
        moving = going;
        if (going) {
            Platform.requestNextPulse();
        }
    }

    private double seconds() {
        long now = System.nanoTime();
        double seconds = Math.clamp((now - last) / NANOS_A_SECOND, 0, LONGEST_FRAME_SECONDS);
        last = now;
        return seconds;
    }

    private boolean follow(ColumnView leading, double place, ColumnView column, double seconds) {
        PageView page = column.page();
        OptionalDouble standing = page.places().at(page.readingLine());
        if (standing.isEmpty() || page.isGliding()) {
            return false;
        }
        double to = model.following(leading.source(), column.source(), place, standing.getAsDouble());
        if (to == standing.getAsDouble()) {
            return false;
        }
        double share = 1 - Math.exp(-seconds / PACE_SECONDS);
        double most = Math.max(1, MOST_SCREENS_A_SECOND * page.getHeight() * seconds);
        return page.places().approach(to, page.readingLine(), share, most);
    }
}
