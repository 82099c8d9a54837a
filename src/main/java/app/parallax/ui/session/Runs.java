package app.parallax.ui.session;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Long work, one run at a time. What is only looked at may be superseded: a new run cancels the one before, and what comes late is dropped. What somebody has asked to be brought in is not: such errands
 * follow one another, and the rest waits until they are done. Started on the window's thread; answers come there too.
 */
public final class Runs {
    private static final Logger LOG = Logger.getLogger(Runs.class.getName());
    private static final Work IDLE = new Work.Idle();

    private final Session session;
    private final Executor workers;
    private final UiThread uiThread;
    private final Texts texts;
    private final Deque<Run<?>> errands = new ArrayDeque<>();
    private @Nullable Run<?> errand;
    private @Nullable Run<?> deferred;
    private Cancellation cancellation = new Cancellation();
    private long number;

    public Runs(Session session, Executor workers, UiThread uiThread, Texts texts) {
        this.session = session;
        this.workers = workers;
        this.uiThread = uiThread;
        this.texts = texts;
    }

    /** Work that reports how far it has come and looks whether it is still wanted. */
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress, Cancellation cancellation);
    }

    /**
     * What is to be done.
     *
     * @param lost hears that there will be no answer
     */
    private record Run<T>(String stage, Task<T> task, Consumer<T> answer, Runnable lost) {}

    /** Starts a run; {@code answer} hears what came of it, unless a later run began or this one was cancelled. While an errand is under way it waits, and only the last of those that wait is begun. */
    public <T> void start(String stage, Task<T> task, Consumer<T> answer) {
        Run<T> run = new Run<>(stage, task, answer, () -> {});
        if (errand == null) {
            begin(run);
        } else {
            deferred = run;
        }
    }

    /**
     * Begins an errand once those before it are done. It supersedes what may be superseded, and only somebody who stops all that is running ends it early. What could not be opened before is put away,
     * unless that is still being opened.
     *
     * @param lost hears that it was stopped or broke off
     */
    public <T> void errand(String stage, Task<T> task, Consumer<T> answer, Runnable lost) {
        if (errand == null) {
            session.refused().clear();
        }
        errands.add(new Run<>(stage, task, answer, lost));
        if (errand == null) {
            goOn(IDLE);
        }
    }

    /** The next errand, then what waits for the last of them, then nothing. */
    private void goOn(Work otherwise) {
        errand = errands.poll();
        Run<?> next = errand == null ? deferred : errand;
        if (errand == null) {
            deferred = null;
        }
        if (next == null) {
            session.work().set(otherwise);
        } else {
            begin(next);
        }
    }

    private <T> void begin(Run<T> run) {
        cancellation.cancel();
        Cancellation mine = new Cancellation();
        cancellation = mine;
        long mark = ++number;
        session.work().set(new Work.Running(run.stage(), 0));
        workers.execute(() -> work(mark, mine, run));
    }

    /** Stops what is running, and all that waits; what was shown before stays. */
    public void cancel() {
        if (session.work().get() instanceof Work.Running) {
            List<Run<?>> lost = new ArrayList<>(errands);
            if (errand != null) {
                lost.addFirst(errand);
            }
            errands.clear();
            errand = null;
            deferred = null;
            cancellation.cancel();
            number++;
            session.work().set(new Work.Cancelled());
            lost.forEach(run -> run.lost().run());
        }
    }

    /** Forgets what is running, errands apart, and what became of the last run: nobody needs the answer any more. */
    void drop() {
        deferred = null;
        if (errand == null) {
            cancellation.cancel();
            number++;
            session.work().set(IDLE);
        }
    }

    /** The way from the workers to the window's thread. */
    UiThread uiThread() {
        return uiThread;
    }

    private <T> void work(long mark, Cancellation mine, Run<T> run) {
        Progress progress = (stage, done, total) -> uiThread.run(() -> {
            if (mark == number) {
                session.work().set(new Work.Running(stage, done / (double) total));
            }
        });
        try {
            T result = run.task().run(progress, mine);
            uiThread.run(() -> finish(mark, result, run));
        } catch (CancellationException e) {
            uiThread.run(() -> end(mark, run, new Work.Cancelled()));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "a run in the background broke off", e);
            uiThread.run(() -> end(mark, run, new Work.Failed(texts.text("work.failed", Texts.reason(e)))));
        }
    }

    /** What an answer asks for waits until it is heard to the end. */
    @SuppressWarnings("ReferenceEquality")
    private <T> void finish(long mark, T result, Run<T> run) {
        if (mark != number) {
            return;
        }
        if (run == errand) {
            try {
                run.answer().accept(result);
            } finally {
                goOn(IDLE);
            }
        } else {
            session.work().set(IDLE);
            run.answer().accept(result);
        }
    }

    /** What comes after it would hide that it failed: then it is told with what could not be opened. */
    @SuppressWarnings("ReferenceEquality")
    private void end(long mark, Run<?> run, Work how) {
        if (mark != number) {
            return;
        }
        if (run == errand) {
            if (how instanceof Work.Failed(String message) && (deferred != null || !errands.isEmpty())) {
                session.refused().add(message);
            }
            goOn(how);
        } else {
            session.work().set(how);
        }
        run.lost().run();
    }
}
