package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What the session says of sources while they are being compared, without a window. */
class EarlyDeskTest {
    private final Session session = new Session();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Runnable onTexts = () -> {};
    private Runnable onTied = () -> {};
    private final Telling rooms = new Telling((step, cancellation) -> {
        Runnable then = step.equals("texts") ? onTexts : step.equals("tied") ? onTied : () -> {};
        then.run();
        cancellation.check();
    });
    private final Desk desk =
            new Desk(session, rooms, new Runs(session, waiting::add, Runnable::run, new Texts(Locale.ENGLISH)));

    private void open(String... names) {
        desk.open(List.of(names).stream().map(Path::of).toList());
        work();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Comparison readable() {
        return Objects.requireNonNull(session.readable().get());
    }

    private List<String> ids() {
        return readable().sources().stream().map(s -> s.id()).toList();
    }

    @Test
    void textsAreReadableWhileNothingIsKnownAndThenTheComparisonTakesTheirPlace() {
        boolean[] seen = new boolean[2];
        onTexts = () -> {
            seen[0] = true;
            assertThat(session.comparison().get()).isNull();
            assertThat(session.judgements().get()).isNull();
            assertThat(session.pending().get()).isEqualTo(Pending.COMPARING);
            assertThat(session.unknown()).isEqualTo(Pending.COMPARING);
            assertThat(ids()).containsExactlyInAnyOrder(Belgrade.RECORD, Belgrade.NEWS);
            assertThat(session.isUnderway(Belgrade.NEWS)).isTrue();
        };
        onTied = () -> {
            seen[1] = true;
            assertThat(readable().links()).isNotEmpty();
            assertThat(readable().source(Belgrade.NEWS).figures()).isNotEmpty();
        };
        open(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(seen).containsOnly(true);
        assertThat(session.readable().get()).isSameAs(session.comparison().get());
        assertThat(session.pending().get()).isEqualTo(Pending.NOTHING);
        assertThat(session.isUnderway(Belgrade.NEWS)).isFalse();
    }

    @Test
    void aSourceThatComesToOthersIsReadableBesideWhatWasFoundOfThem() {
        open(Belgrade.RECORD, Belgrade.NEWS);
        Comparison before = Objects.requireNonNull(session.comparison().get());
        boolean[] seen = new boolean[1];
        onTexts = () -> {
            seen[0] = true;
            assertThat(session.comparison().get()).isSameAs(before);
            assertThat(session.unknown()).isEqualTo(Pending.NOTHING);
            assertThat(session.isUnderway(Belgrade.SUMMARY)).isTrue();
            assertThat(session.isUnderway(Belgrade.NEWS)).isFalse();
            assertThat(readable().findings()).isEqualTo(before.findings());
            assertThat(ids()).contains(Belgrade.SUMMARY);
        };
        open(Belgrade.SUMMARY);
        assertThat(seen[0]).isTrue();
        assertThat(readable().sources()).hasSize(3);
    }

    @Test
    void stoppedTheTextsStayAndItIsSaidThatNothingIsKnown() {
        onTexts = desk::cancel;
        open(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(ids()).hasSize(2);
        assertThat(session.pending().get()).isEqualTo(Pending.STOPPED);
        onTexts = () -> {};
        desk.compare();
        work();
        assertThat(session.pending().get()).isEqualTo(Pending.NOTHING);
        assertThat(session.comparison().get()).isNotNull();
    }

    @Test
    void whatIsTakenOutBeforeItWasComparedGoesAtOnce() {
        onTexts = desk::cancel;
        open(Belgrade.RECORD, Belgrade.NEWS);
        desk.remove(Belgrade.RECORD);
        assertThat(ids()).containsExactly(Belgrade.NEWS);
        desk.remove(Belgrade.NEWS);
        assertThat(session.readable().get()).isNull();
        assertThat(session.pending().get()).isEqualTo(Pending.NOTHING);
    }

    @Test
    void anOpeningThatIsUndoneLeavesWhatWasComparedBefore() {
        open(Belgrade.RECORD, Belgrade.NEWS);
        Comparison before = Objects.requireNonNull(session.comparison().get());
        onTexts = desk::cancel;
        open(Belgrade.SUMMARY);
        assertThat(session.isUnderway(Belgrade.SUMMARY)).isTrue();
        session.ledger().undo();
        work();
        assertThat(session.readable().get()).isSameAs(before);
        assertThat(session.isUnderway(Belgrade.SUMMARY)).isFalse();
    }

    @Test
    void aCorrectionOfASourceThatIsBeingTakenOutComesTooLate() {
        open(Belgrade.RECORD, Belgrade.NEWS);
        var place = readable().source(Belgrade.NEWS);
        desk.remove(Belgrade.NEWS);
        desk.correct(
                List.of(
                        new Correction.Speaker(
                                place.passage(place.blocks().getFirst().span()), "Somebody"),
                        new Correction.Publisher(Belgrade.NEWS, "Harbour News")),
                Optional.empty());
        work();
        assertThat(session.corrections()).isEmpty();
    }
}
