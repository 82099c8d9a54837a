package app.parallax.ui.session;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Long work, one run at a time: a new run cancels the one before, every run has a number, and what comes late is dropped. Started on the window's thread; answers come there too.
 */
public final class Runs {
    private static final Logger LOG = Logger.getLogger(Runs.class.getName());

    private final Session session;
    private final Executor workers;
    private final UiThread uiThread;
    private final Texts texts;
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

    /** Starts a run; {@code answer} hears what came of it, unless a later run began or this one was cancelled. */
    public <T> void start(String stage, Task<T> task, Consumer<T> answer) {
        cancellation.cancel();
        Cancellation mine = new Cancellation();
        cancellation = mine;
        long run = ++number;
        session.work().set(new Work.Running(stage, 0));
        workers.execute(() -> work(run, mine, task, answer));
    }

    /** Stops what is running; what was shown before stays. */
    public void cancel() {
        if (session.work().get() instanceof Work.Running) {
            cancellation.cancel();
            number++;
            session.work().set(new Work.Cancelled());
        }
    }

    /** Forgets what is running and what became of the last run: nobody needs the answer any more. */
    void drop() {
        cancellation.cancel();
        number++;
        session.work().set(new Work.Idle());
    }

    /** The way from the workers to the window's thread. */
    UiThread uiThread() {
        return uiThread;
    }

    private <T> void work(long run, Cancellation mine, Task<T> task, Consumer<T> answer) {
        Progress progress = (stage, done, total) -> show(run, new Work.Running(stage, done / (double) total));
        try {
            T result = task.run(progress, mine);
            uiThread.run(() -> finish(run, result, answer));
        } catch (CancellationException e) {
            show(run, new Work.Cancelled());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "a run in the background broke off", e);
            show(run, new Work.Failed(texts.text("work.failed", Texts.reason(e))));
        }
    }

    private void show(long run, Work work) {
        uiThread.run(() -> {
            if (run == number) {
                session.work().set(work);
            }
        });
    }

    private <T> void finish(long run, T result, Consumer<T> answer) {
        if (run == number) {
            session.work().set(new Work.Idle());
            answer.accept(result);
        }
    }
}
