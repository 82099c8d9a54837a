package app.parallax.job;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of several pieces of work, each with an answer of its own kind, that {@link Workers#all} shares out. The pieces must not hang on each other. */
public final class Part<T> {

    private final Supplier<T> work;
    private @Nullable T answer;

    public Part(Supplier<T> work) {
        this.work = work;
    }

    void work() {
        answer = work.get();
    }

    /** @throws IllegalStateException where the work has not been done */
    public T answer() {
        if (answer == null) {
            throw new IllegalStateException("this part has not been worked on");
        }
        return answer;
    }
}
