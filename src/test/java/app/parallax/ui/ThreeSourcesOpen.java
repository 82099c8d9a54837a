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

    Session session() {
        return screen.window().session();
    }
}
