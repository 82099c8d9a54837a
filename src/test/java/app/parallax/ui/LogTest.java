package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.testing.WindowTest;
import app.parallax.ui.session.Ledger;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who looks at what was decided. */
@WindowTest
class LogTest extends ThreeSourcesOpen {
    @Test
    void aCorrectionIsListedWithWhoMadeItAndWithdrawn() throws TimeoutException {
        push(KeyCode.L);
        screen.robot().clickOn("#analyst").write("Mira");
        screen.robot().clickOn("News report on the press conference");
        screen.robot().clickOn("#sheet-publisher").write("Harbour News");
        screen.robot().clickOn("Set right");
        screen.settle();
        assertThat(screen.shows("Publisher of Harbour News report: Harbour News"))
                .isTrue();
        assertThat(screen.shows("Mira, ")).isTrue();

        screen.robot()
                .interact(() -> ((Button) screen.all(".withdraw").iterator().next()).fire());
        screen.settle();
        assertThat(session().corrections()).isEmpty();
        assertThat(screen.shows("Nothing was corrected.")).isTrue();
        assertThat(screen.shows("Correction withdrawn: Publisher of")).isTrue();
        assertThat(screen.shows("publisher not given")).isTrue();
    }

    @Test
    void whatWasJudgedAndUndoneStandsInTheLog() throws TimeoutException {
        push(KeyCode.F8, KeyCode.W, KeyCode.L);
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(screen.shows("Judgement: Finding: Quotation altered: ✗ wrong"))
                .isTrue();
        assertThat(screen.shows("Undone")).isTrue();
    }

    @Test
    void aJudgementThatFitsNothingAnyMoreIsListed() throws TimeoutException {
        push(KeyCode.F8, KeyCode.R, KeyCode.L);
        assertThat(screen.shows("To look at again")).isFalse();
        screen.robot().interact(() -> screen.window().desk().remove(Belgrade.NEWS));
        screen.settle();
        assertThat(screen.shows("To look at again")).isTrue();
        assertThat(screen.shows("Fits nothing that is found now.")).isTrue();
    }

    @Test
    void aJudgementOnWordsThatChangedIsFlagged() throws TimeoutException {
        push(KeyCode.F8, KeyCode.R, KeyCode.L);
        screen.robot().interact(this::changeWords);
        screen.settle();
        assertThat(screen.shows("Words it rests on have changed.")).isTrue();
        push(KeyCode.F);
        assertThat(screen.shows("✓ right · words changed since")).isTrue();
        assertThat(screen.shows("look again")).isTrue();
    }

    private void changeWords() {
        Ledger ledger = session().ledger();
        Judgement judgement = session().dossier().all(Judgement.class).getFirst();
        Subject subject = judgement.subject();
        List<Anchor> changed = subject.stands().stream()
                .map(anchor -> anchor.moved(anchor.span(), Anchor.Fit.CHANGED))
                .toList();
        Subject doubtful = new Subject(subject.kind(), subject.sort(), subject.id(), changed);
        ledger.put(
                Change.Code.SOURCE_REPLACED,
                new Judgement(doubtful, judgement.program(), judgement.claim(), judgement.reason(), judgement.stamp()));
    }
}
