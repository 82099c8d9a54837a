package app.parallax;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * Runs in a process of its own and tries what opening a window needs: the toolkit's libraries, the display, a way to
 * draw. Without a display the native code may end the whole process, which is why the reader does not try it itself.
 */
final class DisplayProbe {
    private DisplayProbe() {}

    /** Ends with status 0 where a window can be opened. Nothing is shown. */
    public static void main(String[] arguments) {
        Platform.startup(DisplayProbe::prepareWindow);
    }

    private static void prepareWindow() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane()));
        Runtime.getRuntime().halt(0);
    }
}
