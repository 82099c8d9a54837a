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

    private void errand(String name) {
        runs.errand("open", (p, c) -> name, answers::add, () -> answers.add("lost " + name));
    }

    @Test
    void errandsFollowOneAnotherAndNoneIsLost() {
        errand("first");
        errand("second");
        assertThat(waiting).as("one at a time").hasSize(1);
        work();
        assertThat(answers).containsExactly("first", "second");
        assertThat(session.work().get()).isInstanceOf(Work.Idle.class);
    }

    @Test
    void whatIsOnlyLookedAtIsSupersededByAnErrandAndWaitsForTheLastOfThem() {
        runs.start("read", (p, c) -> "superseded", answers::add);
        errand("first");
        runs.start("read", (p, c) -> "older look", answers::add);
        errand("second");
        runs.start("read", (p, c) -> "look", answers::add);
        work();
        assertThat(answers).containsExactly("first", "second", "look");
    }

    @Test
    void whatAnErrandsAnswerAsksForWaitsForTheNextErrand() {
        runs.errand(
                "open",
                (p, c) -> "first",
                answer -> {
                    answers.add(answer);
                    runs.start("read", (p, c) -> "look", answers::add);
                },
                () -> {});
        errand("second");
        work();
        assertThat(answers).containsExactly("first", "second", "look");
    }

    @Test
    void whatNobodyNeedsAnyMoreIsForgottenAndErrandsAreNot() {
        errand("first");
        runs.start("read", (p, c) -> "look", answers::add);
        runs.drop();
        work();
        assertThat(answers).containsExactly("first");
    }

    @Test
    void anErrandThatBreaksOffIsToldAndTheNextIsDoneAllTheSame() {
        runs.errand(
                "open",
                (p, c) -> {
                    throw new IllegalStateException("the disk is gone");
                },
                a -> answers.add("never"),
                () -> answers.add("lost first"));
        errand("second");
        work();
        assertThat(answers).containsExactly("lost first", "second");
        assertThat(session.refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("the disk is gone"));
    }

    @Test
    void whoeverStopsWhatIsRunningStopsWhatWaitsToo() {
        errand("first");
        errand("second");
        runs.start("read", (p, c) -> "look", answers::add);
        runs.cancel();
        work();
        assertThat(answers).containsExactly("lost first", "lost second");
        assertThat(session.work().get()).isInstanceOf(Work.Cancelled.class);
        errand("third");
        work();
        assertThat(answers).endsWith("third");
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void runNewestFirst() {
        List<Runnable> tasks = new ArrayList<>(waiting);
        waiting.clear();
        tasks.reversed().forEach(Runnable::run);
    }
}
