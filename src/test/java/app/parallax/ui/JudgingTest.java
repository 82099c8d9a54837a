package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.testing.WindowTest;
import app.parallax.ui.session.Selection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person who judges what the program found, by keyboard. */
@WindowTest
class JudgingTest extends ThreeSourcesOpen {
    private void pushTogether(KeyCode... codes) throws TimeoutException {
        screen.robot().push(codes);
        screen.settle();
    }

    private @Nullable Judgement judged(String finding) {
        return session().dossier().judgement(Subject.Kind.FINDING, finding);
    }

    private String selected() {
        Selection selection = session().selection().get();
        return selection == null ? "" : selection.id();
    }

    private List<String> titles() {
        return screen.all("#findings .finding-title").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private List<String> marks() {
        return screen.all(".finding-judged").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    @Test
    void threeFindingsAreJudgedUndoneAndDoneAgainByKeyboard() throws TimeoutException {
        push(KeyCode.F8, KeyCode.R, KeyCode.M);
        push(KeyCode.F8, KeyCode.W);
        push(KeyCode.F8, KeyCode.U, KeyCode.C);
        assertThat(judged("f-neutral")).isNotNull().satisfies(judgement -> {
            assertThat(judgement.program()).isEqualTo(Judgement.Program.RIGHT);
            assertThat(judgement.claim()).isEqualTo(Judgement.Claim.MISLEADING);
        });
        assertThat(marks()).contains("? unsure · claim: cannot be said");
        assertThat(screen.shows("3 of 8 seen · 3 judged")).isTrue();

        pushTogether(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks()).contains("? unsure");
        pushTogether(KeyCode.CONTROL, KeyCode.Z);
        pushTogether(KeyCode.CONTROL, KeyCode.Z);
        assertThat(judged("f-ethnic")).isNull();
        assertThat(screen.shows("3 of 8 seen · 1 judged")).isTrue();
        pushTogether(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        pushTogether(KeyCode.CONTROL, KeyCode.Y);
        assertThat(judged("f-ethnic")).isNotNull();
        assertThat(marks()).contains("? unsure");
    }

    @Test
    void aJudgementIsNotComparedAnew() throws TimeoutException {
        Object before = session().comparison().get();
        push(KeyCode.F8, KeyCode.R);
        pushTogether(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().comparison().get()).isSameAs(before);
    }

    @Test
    void theSameKeyAgainTakesAJudgementBack() throws TimeoutException {
        push(KeyCode.F8, KeyCode.S, KeyCode.S);
        assertThat(judged("f-neutral")).isNull();
        assertThat(marks()).isEmpty();
    }

    @Test
    void aButtonShowsWhatWasSaidHoweverItWasSaid() throws TimeoutException {
        push(KeyCode.F8);
        screen.robot().clickOn("#judge-stands");
        screen.settle();
        assertThat(isPressed("#judge-stands")).isTrue();
        push(KeyCode.D);
        assertThat(isPressed("#judge-stands")).isFalse();
        assertThat(isPressed("#judge-does-not-stand")).isTrue();
        screen.robot().clickOn("#judge-does-not-stand");
        screen.settle();
        assertThat(isPressed("#judge-does-not-stand")).isFalse();
    }

    private boolean isPressed(String button) {
        return ((ToggleButton) screen.window().shell().lookup(button)).isSelected();
    }

    @Test
    void nIsTheNextThatNobodyLookedAt() throws TimeoutException {
        push(KeyCode.F8, KeyCode.F8);
        screen.robot().clickOn("Quotation altered");
        push(KeyCode.N);
        assertThat(selected()).isEqualTo("f-killed");
        push(KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.N);
        assertThat(screen.shows("8 of 8 seen")).isTrue();
        String last = selected();
        push(KeyCode.N);
        assertThat(selected()).as("with all seen, N leads nowhere").isEqualTo(last);
    }

    @Test
    void onlyWhatIsNotJudgedYetIsListedAndWhatIsJudgedLeavesWhenTheReaderGoesOn() throws TimeoutException {
        push(KeyCode.F8, KeyCode.R);
        screen.robot().clickOn("#filter-standing").clickOn("#standing-unjudged");
        push(KeyCode.ESCAPE);
        assertThat(titles()).doesNotContain("Quotation altered");
        push(KeyCode.F8);
        String first = selected();
        push(KeyCode.W);
        assertThat(screen.shows("Findings 7 of 8")).isTrue();
        assertThat(selected()).isEqualTo(first);
        push(KeyCode.F8);
        assertThat(screen.shows("Findings 6 of 8")).isTrue();
        assertThat(selected()).isNotEqualTo(first);
    }

    @Test
    void onlyWhatTheProgramGotWrongIsListed() throws TimeoutException {
        push(KeyCode.F8, KeyCode.R, KeyCode.F8, KeyCode.W);
        screen.robot().clickOn("#filter-standing").clickOn("#standing-wrong");
        push(KeyCode.ESCAPE);
        assertThat(screen.shows("Findings 1 of 8")).isTrue();
    }

    @Test
    void lettersInAFieldAreLetters() throws TimeoutException {
        push(KeyCode.F8);
        screen.robot().clickOn("#finding-filter").write("wrs");
        screen.settle();
        assertThat(judged("f-neutral")).isNull();
    }

    @Test
    void theReasonIsGivenAndKeptWithTheJudgement() throws TimeoutException {
        push(KeyCode.F8, KeyCode.M, KeyCode.J);
        screen.robot().write("Very was dropped.");
        push(KeyCode.ENTER);
        assertThat(judged("f-neutral")).isNotNull().satisfies(judgement -> {
            assertThat(judgement.reason()).isEqualTo("Very was dropped.");
            assertThat(judgement.claim()).isEqualTo(Judgement.Claim.MISLEADING);
        });
        push(KeyCode.F8, KeyCode.R);
        assertThat(judged("f-neutral")).isNotNull();
        assertThat(judged("f-ethnic"))
                .isNotNull()
                .satisfies(judgement -> assertThat(judgement.reason()).isEmpty());
        pushTogether(KeyCode.SHIFT, KeyCode.F8);
        assertThat(((TextInputControl) screen.window().shell().lookup("#judge-reason")).getText())
                .isEqualTo("Very was dropped.");
    }

    @Test
    void aReasonThatIsBeingTypedIsNotLostWhenTheReaderGoesOn() throws TimeoutException {
        push(KeyCode.F8, KeyCode.J);
        screen.robot().write("See the record.");
        push(KeyCode.F8);
        assertThat(judged("f-neutral"))
                .isNotNull()
                .satisfies(judgement -> assertThat(judgement.reason()).isEqualTo("See the record."));
        assertThat(judged("f-ethnic")).isNull();
    }

    @Test
    void theMarginShowsWhatWasJudged() throws TimeoutException {
        push(KeyCode.F8, KeyCode.W);
        PseudoClass judged = PseudoClass.getPseudoClass("judged");
        List<Node> signs = screen.all(".glyph").stream()
                .filter(glyph -> glyph.getPseudoClassStates().contains(judged))
                .toList();
        assertThat(signs)
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(sign.getAccessibleText()).isEqualTo("Quotation altered (✗ wrong)"));
    }

    @Test
    void aPointIsJudgedWhereTheArrowKeysStand() throws TimeoutException {
        pushTogether(KeyCode.ALT, KeyCode.DIGIT2);
        screen.robot().interact(() -> screen.window().shell().lookup("#points").requestFocus());
        push(KeyCode.DOWN, KeyCode.R, KeyCode.S);
        assertThat(session().dossier().judgement(Subject.Kind.POINT, "p-wounded"))
                .isNotNull();
        assertThat(screen.shows("✓ right · claim stands")).isTrue();
    }

    @Test
    void aQuotationIsJudgedApartFromWhatWasFoundAboutIt() throws TimeoutException {
        Belgrade belgrade = new Belgrade();
        screen.robot()
                .interact(() -> session()
                        .selection()
                        .set(new Selection(
                                "q-threat", List.of(belgrade.at(Belgrade.NEWS, "are under threat in Kosovo.")), null)));
        push(KeyCode.C);
        assertThat(session().dossier().judgement(Subject.Kind.QUOTATION, "q-threat"))
                .isNotNull();
        assertThat(screen.shows("are under threat in Kosovo.")).isTrue();
    }
}
