package app.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PreparingTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Preparing preparing = new Preparing(worker::add, window::add);
    private final List<String> shown = new ArrayList<>();
    private final Preparing.Prepared<String> words = preparing.prepared(shown::add);

    private static void run(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void whatIsAskedForIsWorkedOutElsewhereAndShownOnTheWindowsThread() {
        words.ask(() -> "made");
        assertThat(preparing.isBusy()).isTrue();
        run(worker);
        assertThat(shown).isEmpty();
        run(window);
        assertThat(shown).containsExactly("made");
        assertThat(preparing.isBusy()).isFalse();
    }

    @Test
    void onlyTheLastQuestionIsAnswered() {
        words.ask(() -> "first");
        run(worker);
        words.ask(() -> "second");
        run(window);
        assertThat(shown).isEmpty();
        assertThat(words.isWaiting()).isTrue();
        run(worker);
        run(window);
        assertThat(shown).containsExactly("second");
    }

    @Test
    void aWorkerSkipsWhatNobodyWaitsForAnyMore() {
        List<String> worked = new ArrayList<>();
        words.ask(() -> {
            worked.add("first");
            return "first";
        });
        words.ask(() -> "second");
        run(worker);
        assertThat(worked).isEmpty();
    }

    @Test
    void whatIsDroppedIsNotShown() {
        words.ask(() -> "made");
        words.drop();
        assertThat(preparing.isBusy()).isFalse();
        run(worker);
        run(window);
        assertThat(shown).isEmpty();
    }

    @Test
    void whatCannotWaitIsDoneAtOnceAndOnce() {
        words.ask(() -> "made");
        words.now();
        assertThat(shown).containsExactly("made");
        run(worker);
        run(window);
        assertThat(shown).containsExactly("made");
        words.now();
        assertThat(shown).containsExactly("made");
    }

    @Test
    void twoThingsDoNotGetInEachOthersWay() {
        List<Integer> numbers = new ArrayList<>();
        words.ask(() -> "made");
        preparing.<Integer>prepared(numbers::add).ask(() -> 1);
        run(worker);
        run(window);
        assertThat(shown).containsExactly("made");
        assertThat(numbers).containsExactly(1);
        assertThat(preparing.isBusy()).isFalse();
    }

    @Test
    void whatBreaksOffIsNotSwallowed() {
        words.ask(() -> {
            throw new IllegalStateException("broken");
        });
        run(worker);
        assertThatThrownBy(() -> run(window)).hasMessage("broken");
        assertThat(preparing.isBusy()).isFalse();
    }
}
