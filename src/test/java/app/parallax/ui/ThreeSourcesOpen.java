package app.parallax.ui;

import app.parallax.ui.session.Session;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of a person in front of a window with three sources, compared. */
abstract class ThreeSourcesOpen {
    OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources();
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** Presses one key after the other. */
    void push(KeyCode... codes) throws TimeoutException {
        for (KeyCode code : codes) {
            screen.robot().push(code);
        }
        screen.settle();
    }

    /** Makes the window as wide as on a large screen, where three columns can be read. */
    void widen() throws TimeoutException {
        screen.robot().interact(() -> screen.window().stage().setWidth(1720));
        screen.until(() -> session().columns().size() == 3);
        screen.settle();
    }

    Session session() {
        return screen.window().session();
    }
}
