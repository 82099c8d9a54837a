package app.parallax.ui.reader;

import app.parallax.present.step.Facing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The line of a page that says that its source has nothing across from what is selected. */
final class SaidLine {
    /** As long as the toolkit takes two clicks for a double click. */
    private static final Duration BETWEEN_CLICKS = Duration.millis(500);

    private final ObservableList<Row> rows;
    private final VirtualFlow<Row, Cell<Row, Region>> flow;
    private final PauseTransition lingering = new PauseTransition(BETWEEN_CLICKS);
    private @Nullable Said said;

    private record Said(String line, int position) {}

    /**
     * @param rows what the flow shows
     */
    SaidLine(ObservableList<Row> rows, VirtualFlow<Row, Cell<Row, Region>> flow) {
        this.rows = rows;
        this.flow = flow;
        lingering.setOnFinished(e -> {
            if (said == null) {
                remove();
            }
        });
    }

    /** Rows with what is said between them, where anything is. */
    List<Row> among(List<Row> plain) {
        Said there = said;
        return there == null || plain.isEmpty() ? plain : Row.saying(plain, there.line(), there.position());
    }

    /**
     * Says it at the place where something would stand; null to say nothing any longer.
     *
     * @param read the place where the page is read, for what would stand nowhere
     * @param isClicked whether words of this page are clicked on, which must not move then
     * @return whether there is something else to say now, and a place to say it
     */
    boolean say(Facing.@Nullable Nothing nothing, int read, boolean isClicked) {
        Said before = said;
        int unknown = before == null ? read : before.position();
        Said wanted =
                nothing == null ? null : new Said(nothing.line(), nothing.at().orElse(unknown));
        if (Objects.equals(wanted, before)) {
            return false;
        }
        said = wanted;
        if (wanted != null || !isClicked || !linger()) {
            remove();
        }
        return wanted != null && !rows.isEmpty();
    }

    /** Near the beginning of the text nothing could come down to fill the room that the line leaves: it keeps that, unseen, until a further click can no longer be meant for what lies below it. */
    private boolean linger() {
        Optional<Region> line = index().stream()
                .boxed()
                .flatMap(index -> flow.getCellIfVisible(index).stream())
                .map(Cell::getNode)
                .filter(node -> flow.getEstimatedScrollY() < node.getHeight())
                .findFirst();
        line.ifPresent(node -> {
            node.setVisible(false);
            lingering.playFromStart();
        });
        return line.isPresent();
    }

    /** The mouse is pressed. */
    void pressed() {
        if (isLingering()) {
            lingering.playFromStart();
        }
    }

    /** True while a line that is gone keeps its room. */
    boolean isLingering() {
        return lingering.getStatus() == Animation.Status.RUNNING;
    }

    private void remove() {
        index().ifPresent(rows::remove);
    }

    /** Which row says it. */
    OptionalInt index() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Row.Nothing)
                .findFirst();
    }
}
