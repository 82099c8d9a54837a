package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PassageLink;
import app.parallax.testing.WindowTest;
import app.parallax.ui.session.Selection;
import app.parallax.ui.settings.Appearance.Theme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source changes while a person works on it. */
@WindowTest
class VersionsTest extends UpdatedReport {
    @Test
    void theRoundOfAnUpdatedReport() throws TimeoutException {
        work();
        Dossier before = dossier();
        takeByMenu();

        assertThat(held().current().name()).isEqualTo("report-2.txt");
        assertThat(held().earlier()).hasSize(1);
        assertThat(words("#versions-summary")).contains("1 on changed words").contains("2 without a place");
        assertThat(screen.shows("Ask them.")).isTrue();
        assertThat(screen.shows("nobody knows why")).as("the old quotation").isTrue();
        assertThat(spokenRows())
                .anySatisfy(row -> assertThat(row).contains("forty boats").contains("fifty boats"));
        assertThat(spokenRows()).anySatisfy(row -> assertThat(row).contains("corrected on Tuesday"));
        assertThat(spokenRows()).anySatisfy(row -> assertThat(row).contains("One ferry sank"));

        assertThat(links().getFirst().passage().span().of(NEW)).isEqualTo("three piers");
        assertThat(links().getLast().text()).isEqualTo(1);

        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(dossier()).as("one undo takes it all back").isEqualTo(before);
        screen.robot().push(KeyCode.CONTROL, KeyCode.Y);
        screen.settle();
        assertThat(held().earlier()).hasSize(1);

        screen.robot().push(KeyCode.L);
        screen.settle();
        assertThat(screen.all(".log-what").stream().map(n -> ((Labeled) n).getText()))
                .anySatisfy(line -> assertThat(line).startsWith("New version of a source: "));
    }

    private List<PassageLink> links() {
        return dossier().notes().stream()
                .filter(note -> note.id().equals("n2"))
                .flatMap(note -> PassageLink.in(note.text()).stream())
                .toList();
    }

    private List<String> spokenRows() {
        return screen.all(".version-row").stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void theJudgementOnChangedWordsIsSteppedToAndHoldsOnceSaid() throws TimeoutException {
        work();
        takeByMenu();
        for (int i = 0; i < 3; i++) {
            screen.robot().push(KeyCode.F8);
        }
        screen.settle();
        press(".standing:open .standing-jump");
        screen.until(() -> screen.window().session().selection().get() != null);
        Selection selection =
                Objects.requireNonNull(screen.window().session().selection().get());
        assertThat(selection.passages().getFirst().span().of(NEW)).isEqualTo("fifty boats");
        assertThat(screen.shows("The words have changed since: look again.")).isTrue();

        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT6);
        screen.settle();
        press(".standing-confirm");
        assertThat(dossier().all(Judgement.class))
                .hasSize(2)
                .allSatisfy(j -> assertThat(j.subject().stands())
                        .allSatisfy(a -> assertThat(a.fit()).isEqualTo(Anchor.Fit.FITS)));
        assertThat(words("#versions-summary")).contains("0 on changed words");
    }

    @Test
    void whatNoLongerFitsIsPlacedByHand() throws TimeoutException {
        work();
        takeByMenu();
        screen.robot().push(KeyCode.F8);
        screen.settle();
        String was = dossier().notes().toString();
        press(".standing:open .standing-place");
        screen.robot().write("no such words");
        screen.robot().push(KeyCode.ENTER);
        screen.settle();
        assertThat(screen.shows("These words do not stand in the current text."))
                .isTrue();
        assertThat(dossier().notes().toString()).isEqualTo(was);

        screen.robot().push(KeyCode.CONTROL, KeyCode.A);
        screen.robot().write("glad about the weather");
        screen.robot().push(KeyCode.ENTER);
        screen.settle();
        assertThat(words("#versions-summary")).contains("1 without a place");
        assertThat(links().getLast().passage().span().of(NEW)).isEqualTo("glad about the weather");
        assertThat(links().getLast().text()).isEqualTo(PassageLink.CURRENT);
    }

    @Test
    void aClickOnASentenceNamesThePlace() throws TimeoutException {
        work();
        takeByMenu();
        press(".standing-place");
        Node row = screen.all(".version-row").stream()
                .filter(r -> r.getAccessibleText().contains("corrected on Tuesday"))
                .findFirst()
                .orElseThrow();
        screen.robot().clickOn(row.lookup(".version-now").lookup(".marked-text-piece"));
        screen.robot().push(KeyCode.ENTER);
        screen.settle();

        assertThat(words("#versions-summary")).contains("1 without a place");
        assertThat(dossier().notes().toString()).containsAnyOf("passage:report:0-37", "This report was corrected");
    }

    @Test
    void itIsAllThereWhenItIsSavedAndOpenedAgain() throws TimeoutException {
        work();
        takeByMenu();
        Dossier before = dossier();
        answers.place = folder.resolve("harbour.parallax");
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        screen.robot().push(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        assertThat(dossier().sources()).isEmpty();

        screen.open(folder.resolve("harbour.parallax").toString());
        screen.until(() -> screen.shows("The report"));
        screen.settle();
        assertThat(dossier()).isEqualTo(before);
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT6);
        screen.until(() -> screen.shows("2 without a place"));
        assertThat(spokenRows()).anySatisfy(row -> assertThat(row).contains("forty boats"));
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void aViewOfASourceThatNeverChangedSaysWhatToDo() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT6);
        screen.settle();
        assertThat(screen.shows("This source has the text that it came with.")).isTrue();
        assertThat(screen.shows("Here is listed what has to be looked at again"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void whatIsWrittenStandsOut(Theme theme) throws TimeoutException {
        screen.robot().interact(() -> screen.window().appearance().theme().set(theme));
        work();
        takeByMenu();
        screen.robot().push(KeyCode.F8);
        press(".standing:open .standing-place");

        assertThat(screen.all("#versions .label, #versions .button").stream()
                        .map(Labeled.class::cast)
                        .filter(n -> OnScreen.isSeen(n) && n.getText().chars().anyMatch(Character::isLetter))
                        .filter(n -> Contrast.of(n) < Contrast.LEAST)
                        .map(n -> n.getText() + " " + n.getStyleClass()))
                .isEmpty();
        screen.robot().interact(() -> screen.window().appearance().theme().set(Theme.LIGHT));
    }

    /** The field still holds the old note, with the old place: it must not be kept over what was carried. */
    @Test
    void aNoteThatIsBeingWrittenIsCarriedOverInItsField() throws TimeoutException {
        screen.robot().push(KeyCode.F8);
        screen.robot().push(KeyCode.A);
        screen.robot().write("see ");
        screen.robot().clickOn("#note-link");
        screen.until(() -> !dossier().notes().isEmpty());
        screen.robot().interact(() -> screen.window().shell().requestFocus());
        screen.settle();
        takeByMenu();
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT1);
        screen.robot().clickOn("#note-field").push(KeyCode.END);
        screen.robot().write(" there");
        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();

        Note note = dossier().notes().getFirst();
        assertThat(note.text()).endsWith(" there");
        assertThat(PassageLink.in(note.text()).getFirst().passage().span().of(NEW))
                .isEqualTo("fifty boats");
        assertThat(note.subject().stands().getFirst().span().of(NEW)).isEqualTo("fifty boats");
    }
}
