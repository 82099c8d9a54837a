package app.parallax.ui.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Works out in the background what is to be shown next, without keeping the window from what it does. Touched by the window's thread only. */
public final class Preparing {
    private final Executor workers;
    private final UiThread uiThread;
    private int outstanding;

    /**
     * @param workers do what is asked in the order in which it is asked
     */
    public Preparing(Executor workers, UiThread uiThread) {
        this.workers = workers;
        this.uiThread = uiThread;
    }

    /** For those who have no thread to spare: everything is there at once. */
    public static Preparing atOnce() {
        return new Preparing(Runnable::run, Runnable::run);
    }

    /**
     * One thing that is shown.
     *
     * @param shown hears on the window's thread what came of the last question
     */
    public <T> Prepared<T> prepared(Consumer<T> shown) {
        return new Prepared<>(shown);
    }

    /** True while anything is outstanding. */
    public boolean isBusy() {
        return outstanding > 0;
    }

    /** One thing that is shown, and asked for anew whenever it is to be another; only the last question is answered. */
    public final class Prepared<T> {
        private final Consumer<T> shown;
        private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
        private @Nullable Supplier<T> wanted;
        /** Written by the window's thread; workers look whether somebody still waits. */
        private volatile long number;

        private Prepared(Consumer<T> shown) {
            this.shown = shown;
        }

        /**
         * @param work touches nothing that the window changes; what it throws is thrown on the window's thread
         */
        public void ask(Supplier<T> work) {
            outstanding += wanted == null ? 1 : 0;
            wanted = work;
            waiting.set(true);
            long question = number + 1;
            number = question;
            workers.execute(() -> work(question, work));
        }

        private void work(long question, Supplier<T> work) {
            if (question != number) {
                return;
            }
            try {
                T result = work.get();
                uiThread.run(() -> answer(question, () -> shown.accept(result)));
            } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
                uiThread.run(() -> answer(question, () -> {
                    throw e;
                }));
            }
        }

        private void answer(long question, Runnable answer) {
            if (question == number && wanted != null) {
                drop();
                answer.run();
            }
        }

        /** Nobody waits for it any longer. */
        public void drop() {
            outstanding -= wanted == null ? 0 : 1;
            wanted = null;
            number = number + 1;
            waiting.set(false);
        }

        /** Does what was asked for at once, where an answer is outstanding: for what cannot wait. */
        public void now() {
            Supplier<T> work = wanted;
            if (work != null) {
                drop();
                shown.accept(work.get());
            }
        }

        public boolean isWaiting() {
            return waiting.get();
        }

        /** Whether an answer is outstanding. */
        public ReadOnlyBooleanProperty waiting() {
            return waiting.getReadOnlyProperty();
        }
    }
}
