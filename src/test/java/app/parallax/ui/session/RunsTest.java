package app.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RunsTest {
    private final Session session = new Session();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Runs runs = new Runs(session, waiting::add, Runnable::run, new Texts(Locale.ENGLISH));
    private final List<String> answers = new ArrayList<>();

    @Test
    void theAnswerOfAnOlderRunIsDropped() {
        runs.start("open", (p, c) -> "first", answers::add);
        runs.start("open", (p, c) -> "second", answers::add);
        runNewestFirst();
        assertThat(answers).containsExactly("second");
        assertThat(session.work().get()).isInstanceOf(Work.Idle.class);
    }

    @Test
    void aNewRunAsksTheOlderOneToStop() {
        List<Boolean> asked = new ArrayList<>();
        runs.start(
                "open",
                (p, c) -> {
                    asked.add(c.isCancelled());
                    return "first";
                },
                answers::add);
        runs.start("open", (p, c) -> "second", answers::add);
        runNewestFirst();
        assertThat(asked).containsExactly(true);
    }

    @Test
    void aCancelledRunGivesNoAnswer() {
        runs.start("open", (p, c) -> "late", answers::add);
        runs.cancel();
        runNewestFirst();
        assertThat(answers).isEmpty();
        assertThat(session.work().get()).isInstanceOf(Work.Cancelled.class);
    }

    @Test
    void aRunThatBreaksOffSaysWhy() {
        runs.start(
                "open",
                (p, c) -> {
                    throw new IllegalStateException("the disk is gone");
                },
                a -> answers.add("never"));
        runNewestFirst();
        assertThat(session.work().get())
                .isInstanceOfSatisfying(
                        Work.Failed.class, f -> assertThat(f.message()).contains("the disk is gone"));
        assertThat(answers).isEmpty();
    }

    @Test
    void progressOfTheRunningRunIsShownAndThatOfAnOlderOneIsNot() {
        List<Work> seen = new ArrayList<>();
        session.work().subscribe(work -> {
            seen.add(work);
        });
        runs.start(
                "open",
                (p, c) -> {
                    p.report("align", 1, 4);
                    return "first";
                },
                answers::add);
        runs.start(
                "open",
                (p, c) -> {
                    p.report("compare", 1, 2);
                    return "second";
                },
                answers::add);
        runNewestFirst();
        assertThat(seen).contains(new Work.Running("compare", 0.5)).doesNotContain(new Work.Running("align", 0.25));
    }

    private void runNewestFirst() {
        List<Runnable> tasks = new ArrayList<>(waiting);
        waiting.clear();
        tasks.reversed().forEach(Runnable::run);
    }
}
