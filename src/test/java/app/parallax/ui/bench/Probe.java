package app.parallax.ui.bench;

import app.parallax.ui.ReaderWindow;
import app.parallax.ui.session.Work;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Does in a window what a person does, and times how long it takes to be seen. Called by a thread of its own, which waits. */
public final class Probe {
    private static final int PATIENCE_SECONDS = 300;
    private static final double NANOS_A_MILLI = 1e6;

    private final ReaderWindow window;

    Probe(ReaderWindow window) {
        this.window = window;
    }

    public ReaderWindow window() {
        return window;
    }

    /** From the beginning of an action to the frame after the one that shows what it changed, in milliseconds; two frames are 33 ms. */
    public double millis(Runnable action) {
        return millis(action, () -> true);
    }

    /** The same to the second frame in which a condition holds. */
    public double millis(Runnable action, BooleanSupplier shown) {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        long[] begun = new long[1];
        Platform.runLater(() -> {
            begun[0] = System.nanoTime();
            action.run();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames += shown.getAsBoolean() ? 1 : 0;
                    if (frames == 3) {
                        seen.complete(System.nanoTime());
                        stop();
                    }
                }
            }.start();
        });
        return (answer(seen) - begun[0]) / NANOS_A_MILLI;
    }

    /** The times between frames while something is done before each. */
    Times frames(String what, int number, Runnable before) {
        Times times = new Times(what);
        CompletableFuture<Long> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int frames;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (last != 0) {
                    times.add((at - last) / NANOS_A_MILLI);
                }
                last = at;
                frames++;
                if (frames > number) {
                    stop();
                    done.complete(at);
                } else {
                    before.run();
                }
            }
        }.start());
        answer(done);
        return times;
    }

    private static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the benchmark was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the window did not answer within " + PATIENCE_SECONDS + " s", e);
        }
    }

    /** True where everything is shown and nothing is under way. */
    public boolean isCalm() {
        return !(window.session().work().get() instanceof Work.Running)
                && window.session().comparison().get() != null
                && !window.session().preparing().isBusy()
                && !window.shell().reader().isMoving();
    }

    public void press(KeyCode code, boolean control, boolean shift) {
        Node focus = window.stage().getScene().getFocusOwner();
        Node target = focus == null ? window.shell() : focus;
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, false, false));
    }

    /** Turns the wheel over a node by so many units of the screen; down is negative. */
    static void turnWheel(Node over, double by) {
        Event.fireEvent(
                over,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        10,
                        10,
                        10,
                        10,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
