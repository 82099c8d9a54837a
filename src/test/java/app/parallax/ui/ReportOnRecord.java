package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A window on a transcript and a report on it, with the engine behind. */
abstract class ReportOnRecord {
    static final String RECORD = "nato-2023-transcript";
    static final String REPORT = "news-2023-report";

    private static @Nullable Engine engine;

    OnScreen screen;

    @BeforeAll
    static void start() {
        engine = new Engine(new EngineSettings(2, null));
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(engine).close();
    }

    @BeforeEach
    void open() throws TimeoutException {
        EngineComparing comparing = new EngineComparing(keeping -> Objects.requireNonNull(engine));
        screen = OnScreen.empty(new SourceWorkbench(comparing), Runnable::run);
        screen.open("assets/sources/" + RECORD + ".txt", "assets/sources/" + REPORT + ".txt");
        screen.until(() -> session().comparison().get() != null);
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    Session session() {
        return screen.window().session();
    }

    Comparison comparison() {
        return Objects.requireNonNull(session().comparison().get());
    }

    void push(KeyCode... keys) throws TimeoutException {
        screen.robot().push(keys);
        screen.settle();
    }

    void select(String id) throws TimeoutException {
        Selection selection = new Selections(comparison()).of(id, null).orElseThrow();
        screen.robot().interact(() -> session().selection().set(selection));
        screen.settle();
    }
}
