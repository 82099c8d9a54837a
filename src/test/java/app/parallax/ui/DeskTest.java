package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.SetRight;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.Source;
import app.parallax.text.Hashes;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sources, corrections and the baseline as changes of the dossier, without a window. */
class DeskTest {
    private static final Correction PUBLISHER = new Correction.Publisher(Belgrade.NEWS, "Harbour News");

    private final Session session = new Session();
    private final List<String> asked = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Desk desk =
            new Desk(session, new Asked(), new Runs(session, waiting::add, Runnable::run, new Texts(Locale.ENGLISH)));

    /** Writes down what it is asked to do. */
    private final class Asked extends ByHand {
        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            asked.add("compare " + request.sources().size());
            return super.compare(request, progress, cancellation);
        }

        @Override
        public Comparison withBaseline(Comparison comparison, String baseline) {
            asked.add("from " + baseline);
            return super.withBaseline(comparison, baseline);
        }
    }

    @BeforeEach
    void open() {
        desk.open(List.of(Path.of(Belgrade.RECORD), Path.of(Belgrade.NEWS)));
        work();
        asked.clear();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void correct() {
        desk.correct(List.of(PUBLISHER), Optional.empty());
        work();
    }

    private String publisher() {
        Comparison comparison = session.comparison().get();
        return comparison == null
                ? ""
                : String.valueOf(
                        comparison.source(Belgrade.NEWS).source().info().publisher());
    }

    @Test
    void aCorrectionUndoneIsComparedAnewAndDoneAgainToo() {
        correct();
        assertThat(publisher()).isEqualTo("Harbour News");
        session.ledger().undo();
        work();
        assertThat(publisher()).isEqualTo("null");
        session.ledger().redo();
        work();
        assertThat(publisher()).isEqualTo("Harbour News");
        assertThat(asked).containsExactly("compare 2", "compare 2", "compare 2");
    }

    @Test
    void whatTheEngineDoesNotKnowOfIsNotComparedAnew() {
        session.ledger()
                .put(Change.Code.SEEN, new Seen("f-neutral", session.ledger().stamp()));
        desk.title("Belgrade");
        work();
        assertThat(session.title().get()).isEqualTo("Belgrade");
        assertThat(asked).isEmpty();
    }

    @Test
    void aCorrectionTakenBackBeforeItWasComparedLeavesWhatIsShown() {
        desk.correct(List.of(PUBLISHER), Optional.empty());
        session.ledger().undo();
        work();
        assertThat(publisher()).isEqualTo("null");
        assertThat(session.work().get()).isInstanceOf(Work.Idle.class);
    }

    @Test
    void nothingIsJudgedThatStandsOnATextThatAnotherHasTakenThePlaceOf() {
        ObjectProperty<@Nullable String> looked = new SimpleObjectProperty<>("f-neutral");
        JudgingViewModel judging = new JudgingViewModel(session, looked);
        Comparison current = Objects.requireNonNull(session.comparison().get());
        List<Source> older =
                session.sources().stream().map(DeskTest::withOtherText).toList();
        session.comparison().set(new Belgrade().comparison(older, Belgrade.RECORD));
        judging.judge(Judgement.Program.RIGHT);
        assertThat(session.dossier().all(Judgement.class)).isEmpty();

        session.comparison().set(current);
        judging.judge(Judgement.Program.RIGHT);
        assertThat(session.dossier().all(Judgement.class)).hasSize(1);
    }

    private static Source withOtherText(Source source) {
        String text = source.text() + " ";
        return new Source(source.id(), source.info(), text, Hashes.sha256(text), source.blocks(), source.problems());
    }

    @Test
    void anOlderCorrectionIsWithdrawnWithoutTheLaterOnes() {
        correct();
        desk.correct(List.of(new Correction.Title(Belgrade.NEWS, "Harbour")), Optional.empty());
        work();
        SetRight first = session.dossier().all(SetRight.class).stream()
                .filter(setRight -> setRight.correction().equals(PUBLISHER))
                .findFirst()
                .orElseThrow();
        desk.withdraw(first);
        work();
        assertThat(session.corrections()).containsExactly(new Correction.Title(Belgrade.NEWS, "Harbour"));
        assertThat(publisher()).isEqualTo("null");
    }

    @Test
    void anotherBaselineIsOnlyAnotherLookAndSoIsGoingBackToAnOlderOne() {
        desk.baseline(Belgrade.NEWS);
        desk.baseline(Belgrade.RECORD);
        work();
        session.ledger().undo();
        work();
        assertThat(asked.getLast()).isEqualTo("from " + Belgrade.NEWS);
        assertThat(asked).noneMatch(what -> what.startsWith("compare"));
    }

    @Test
    void aSourceThatWasRemovedComesBackWithItsCorrections() {
        correct();
        desk.remove(Belgrade.NEWS);
        work();
        assertThat(session.corrections()).isEmpty();
        session.ledger().undo();
        work();
        assertThat(session.sources().stream().map(Source::id)).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(publisher()).isEqualTo("Harbour News");
    }

    @Test
    void openingWhatIsNotThereIsNoChange() {
        int before = session.ledger().log().size();
        desk.open(List.of(Path.of("nowhere.txt")));
        work();
        assertThat(session.ledger().log()).hasSize(before);
        assertThat(session.refused()).hasSize(1);
    }

    private List<String> ids() {
        return session.sources().stream().map(Source::id).toList();
    }

    @Test
    void whatIsOpenedWhileOtherFilesAreBeingOpenedComesAfterThemAndAllIsComparedOnce() {
        desk.open(List.of(Path.of(Belgrade.SUMMARY), Path.of("not-there.txt")));
        desk.open(List.of(Path.of(Belgrade.NEWS), Path.of("nor-this.txt")));
        desk.paste("Told by telephone", "The harbour is closed.");
        work();
        assertThat(ids())
                .containsExactly(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY, Belgrade.NEWS + "-2", "pasted");
        assertThat(session.refused()).hasSize(2);
        assertThat(asked).containsExactly("compare 5");
    }

    @Test
    void whatIsSetRightOrLookedAtWhileFilesAreBeingOpenedCostsNoneOfThem() {
        desk.open(List.of(Path.of(Belgrade.SUMMARY)));
        desk.correct(List.of(PUBLISHER), Optional.empty());
        desk.baseline(Belgrade.NEWS);
        session.ledger().undo();
        work();
        assertThat(ids()).containsExactly(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        assertThat(publisher()).isEqualTo("Harbour News");
        assertThat(asked).containsExactly("compare 3");
    }

    @Test
    void whatIsComparedGoesOnWhereNothingThatWasOpenedCouldBeRead() {
        desk.correct(List.of(PUBLISHER), Optional.empty());
        desk.open(List.of(Path.of("not-there.txt")));
        work();
        assertThat(publisher()).isEqualTo("Harbour News");
    }
}
