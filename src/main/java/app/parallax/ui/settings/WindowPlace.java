package app.parallax.ui.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts a window where it was closed last, if that is still on a screen. Touched by the window's thread only. */
public final class WindowPlace {
    /** As much of the window as must be on a screen to take hold of it, in units of the screen. */
    private static final double HOLD = 120;

    private final ObjectProperty<Place> last = new SimpleObjectProperty<>(Place.UNKNOWN);

    private record Place(double x, double y, double width, double height, boolean maximized) {
        static final Place UNKNOWN = new Place(0, 0, 0, 0, false);

        /** A window that fills its screen comes back filling it, and small as it was before. */
        static Place of(Stage stage, Place before) {
            return stage.isMaximized()
                    ? new Place(before.x, before.y, before.width, before.height, true)
                    : new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }

        static Optional<Place> parse(String words) {
            String[] parts = words.split(" ");
            if (parts.length != 5) {
                return Optional.empty();
            }
            double[] numbers =
                    Arrays.stream(parts, 0, 4).mapToDouble(Double::parseDouble).toArray();
            return Optional.of(
                    new Place(numbers[0], numbers[1], numbers[2], numbers[3], Boolean.parseBoolean(parts[4])));
        }

        String words() {
            return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %s", x, y, width, height, maximized);
        }

        boolean isOnAScreen() {
            return width >= HOLD
                    && height >= HOLD
                    && Screen.getScreensForRectangle(x, y, width, HOLD).stream()
                            .map(Screen::getVisualBounds)
                            .anyMatch(this::canBeHeldOn);
        }

        /** Its upper edge, by which a window is moved, is in view. */
        private boolean canBeHeldOn(Rectangle2D screen) {
            double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
            return seen >= HOLD && y >= screen.getMinY() && y <= screen.getMaxY() - HOLD;
        }
    }

    /** Before the window is shown. */
    public void keep(Stage stage, Remembered remembered) {
        remembered.keep("window", last, Place::words, Place::parse);
        Place place = last.get();
        if (place.isOnAScreen()) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        }
        stage.setMaximized(place.maximized());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, e -> last.set(Place.of(stage, last.get())));
    }
}
