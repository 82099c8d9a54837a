package app.parallax.ui;

import app.parallax.text.Passage;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.keeping.Questions;
import app.parallax.ui.session.Language;
import app.parallax.ui.session.Workbench;
import app.parallax.ui.shell.FileChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the screen, and a robot's eyes and hands. */
final class OnScreen {
    private static final long PATIENCE = 30;

    private final FxRobot robot = new FxRobot();
    private final ReaderWindow window;

    private OnScreen(ReaderWindow window) {
        this.window = window;
    }

    static OnScreen empty(Workbench workbench, Executor workers) throws TimeoutException {
        return empty(workbench, workers, owner -> List.of());
    }

    static OnScreen empty(Workbench workbench, Executor workers, FileChoice choice) throws TimeoutException {
        return empty(workbench, workers, choice, new Answers(), new Places(null, "Parallax test", "", Runnable::run));
    }

    static OnScreen empty(Workbench workbench, Executor workers, FileChoice choice, Questions questions, Places places)
            throws TimeoutException {
        return empty(workbench, workers, choice, questions, places, Language.english());
    }

    static OnScreen empty(
            Workbench workbench,
            Executor workers,
            FileChoice choice,
            Questions questions,
            Places places,
            Language language)
            throws TimeoutException {
        ReaderWindow[] made = new ReaderWindow[1];
        FxToolkit.registerStage(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            made[0] = new ReaderWindow(
                    stage, workbench, workers, Platform::runLater, choice, questions, places, language);
            made[0].show();
            return stage;
        });
        OnScreen screen = new OnScreen(made[0]);
        screen.until(() -> made[0].stage().isFocused());
        return screen;
    }

    static OnScreen withThreeSources() throws TimeoutException {
        return withThreeSources(new ByHand());
    }

    static OnScreen withThreeSources(Workbench workbench) throws TimeoutException {
        OnScreen screen = empty(workbench, Runnable::run);
        screen.open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.until(() -> screen.shows("Joint press conference, Belgrade"));
        return screen;
    }

    void open(String... names) {
        List<Path> files = List.of(names).stream().map(Path::of).toList();
        robot.interact(() -> window.open(files));
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    /** Clicks on the beginning of a passage, which must be in view. */
    void clickOn(Passage passage) throws TimeoutException {
        Bounds at = of(passage).orElseThrow(() -> new IllegalArgumentException("not on screen: " + passage));
        Point2D onScreen = window.shell().localToScreen(at.getMinX() + 6, at.getMinY() + 9);
        robot.clickOn(onScreen);
        settle();
    }

    /** Waits until everything is prepared, no column is on its way and what changed has been laid out. */
    void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> !window.session().preparing().isBusy()
                && !window.shell().reader().isMoving());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the next frame has been laid out. */
    void frame() throws TimeoutException {
        CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
        Runnable listener = () -> laidOut.complete(true);
        Scene scene = window.stage().getScene();
        ask(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return true;
        });
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, laidOut);
        ask(() -> {
            scene.removePostLayoutPulseListener(listener);
            return true;
        });
    }

    /** Asks something on the window's thread, and waits for the answer but for nothing else. */
    <T> T ask(Callable<T> question) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(question));
    }

    /** Whether some text can be read anywhere in the window. */
    boolean shows(String words) {
        return all("*").stream()
                .anyMatch(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(words)
                        && isSeen(node));
    }

    Set<Node> all(String selector) {
        return look(() -> window.shell().lookupAll(selector));
    }

    static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    Optional<Bounds> of(Passage passage) {
        return look(() -> window.shell().reader().sceneBoundsOf(passage));
    }

    /** Looks at what the window shows in the window's thread, which may be laying it out meanwhile. */
    private static <T> T look(Supplier<T> question) {
        return Platform.isFxApplicationThread()
                ? question.get()
                : CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    FxRobot robot() {
        return robot;
    }

    ReaderWindow window() {
        return window;
    }

    void close() {
        robot.interact(() -> window.stage().hide());
    }
}
