package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.Subject;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who writes down and remembers. */
@WindowTest
class NotesTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();

    private void write(String words) throws TimeoutException {
        push(KeyCode.A);
        screen.robot().write(words);
        push(KeyCode.ESCAPE);
    }

    private List<Note> notes() {
        return session().dossier().notes();
    }

    private String selected() {
        Selection selection = session().selection().get();
        return selection == null ? "" : selection.id();
    }

    private void click(String styleClass) throws TimeoutException {
        screen.robot()
                .interact(() -> screen.all("." + styleClass).stream()
                        .map(Hyperlink.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
        screen.settle();
    }

    @Test
    void aNoteOnAFindingIsWrittenAndLeadsBackToIt() throws TimeoutException {
        push(KeyCode.F8);
        write("very was dropped #later");
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("very was dropped #later");
            assertThat(note.tags()).containsExactly("later");
            assertThat(note.subject().kind()).isEqualTo(Subject.Kind.FINDING);
        });
        assertThat(screen.shows("Notes 1")).isTrue();

        push(KeyCode.F8, KeyCode.F8);
        assertThat(selected()).isNotEqualTo("f-neutral");
        click("note-about");
        assertThat(selected()).isEqualTo("f-neutral");
    }

    @Test
    void aNoteThatIsUndoneIsGoneAndComesBack() throws TimeoutException {
        push(KeyCode.F8);
        write("once");
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(notes()).isEmpty();
        screen.robot().push(KeyCode.CONTROL, KeyCode.Y);
        screen.settle();
        assertThat(notes()).hasSize(1);
    }

    @Test
    void aClickOnAParagraphWithNothingInItIsWhatTheNoteIsAbout() throws TimeoutException {
        Passage words = belgrade.at(Belgrade.NEWS, "In a joint press conference");
        screen.clickOn(words);
        write("the lead");
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.subject().kind()).isEqualTo(Subject.Kind.PASSAGE);
            assertThat(note.subject().stands().getFirst().passage().overlaps(words))
                    .isTrue();
        });
    }

    @Test
    void withNothingSelectedANoteIsAboutASourceOrTheDossier() throws TimeoutException {
        write("to begin with");
        assertThat(notes())
                .singleElement()
                .satisfies(note -> assertThat(note.subject()).isEqualTo(Subject.source(Belgrade.RECORD)));
    }

    @Test
    void aLinkInANoteLeadsToItsPassage() throws TimeoutException {
        push(KeyCode.F8, KeyCode.A);
        screen.robot().write("see ");
        screen.robot().clickOn("#note-link");
        push(KeyCode.ESCAPE);
        assertThat(notes().getFirst().text()).contains("](passage:" + Belgrade.NEWS + ":");
        push(KeyCode.F8, KeyCode.F8);
        click("note-link");
        Selection selection = session().selection().get();
        assertThat(selection)
                .isNotNull()
                .satisfies(s -> assertThat(s.passages().getFirst())
                        .isEqualTo(belgrade.comparison()
                                .findings()
                                .getFirst()
                                .passages()
                                .getFirst()));
    }

    @Test
    void theSearchLeavesWhatHoldsTheWordsOrTheTag() throws TimeoutException {
        push(KeyCode.F8);
        write("neutral #later");
        push(KeyCode.F8);
        write("ethnic");
        screen.robot().clickOn("#note-search").write("ethn");
        screen.settle();
        assertThat(screen.all(".note")).hasSize(1);
        screen.robot().push(KeyCode.CONTROL, KeyCode.A);
        screen.robot().write("#lat");
        screen.settle();
        assertThat(screen.all(".note")).hasSize(1);
        assertThat(screen.all(".note-tag")).hasSize(1);
    }

    @Test
    void aPassageIsRememberedAndForgottenByOneKey() throws TimeoutException {
        push(KeyCode.F8, KeyCode.B);
        assertThat(session().dossier().all(Bookmark.class)).hasSize(1);
        push(KeyCode.B);
        assertThat(session().dossier().all(Bookmark.class)).isEmpty();
    }

    @Test
    void whatIsHalfWrittenStaysWithWhatItIsAbout() throws TimeoutException {
        push(KeyCode.F8, KeyCode.A);
        screen.robot().write("half");
        push(KeyCode.F8);
        screen.robot().write(" and half");
        push(KeyCode.ESCAPE);
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.subject().id()).isEqualTo("f-neutral");
            assertThat(note.text()).isEqualTo("half and half");
        });
    }
}
