package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PassageLink;
import app.parallax.dossier.work.Subject;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.session.Selection;
import app.parallax.ui.settings.Appearance.Theme;
import app.parallax.ui.versions.NewText.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source changes while a person works on it. */
@WindowTest
class VersionsTest {
    private static final String RECORD = "There are forty boats and two piers here.\nThe mayor said so.\n";
    private static final String OLD = """
            The harbour was opened on Monday.
            The mayor spoke of forty boats in the harbour, and of three piers.
            One ferry sank in May, and nobody knows why.
            Everybody was glad about the weather.
            """;
    private static final String NEW = """
            This report was corrected on Tuesday.
            The harbour was opened on Monday.
            The mayor spoke of fifty boats in the harbour, and of three piers.
            Everybody was glad about the weather.
            """;

    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private OnScreen screen;
    private Path report;
    private Path chosen;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        report = Files.writeString(folder.resolve("report.txt"), OLD);
        Path record = Files.writeString(folder.resolve("record.txt"), RECORD);
        chosen = Files.writeString(folder.resolve("report-2.txt"), NEW);
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", Runnable::run);
        screen = OnScreen.empty(new Harbour(), Runnable::run, owner -> List.of(chosen), answers, places);
        screen.open(record.toString(), report.toString());
        screen.until(() -> screen.shows("The report"));
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Dossier dossier() {
        return screen.window().session().dossier();
    }

    private HeldSource held() {
        return Objects.requireNonNull(dossier().source("report"));
    }

    private Anchor anchor(String words) {
        int start = OLD.indexOf(words);
        return Anchor.of(new Passage("report", start, start + words.length()), OLD);
    }

    private void judge(KeyCode code, int findings) throws TimeoutException {
        for (int i = 0; i < findings; i++) {
            screen.robot().push(KeyCode.F8);
        }
        screen.robot().push(code);
        screen.settle();
    }

    /** A judged finding whose words will change, and notes: one on words that go, and one with a link to what stays and a link to what goes. */
    private void work() throws TimeoutException {
        judge(KeyCode.W, 1);
        judge(KeyCode.R, 1);
        screen.robot().interact(() -> {
            var ledger = screen.window().session().ledger();
            String links = "Compare "
                    + new PassageLink("the pier", anchor("three piers").passage(), 0).written() + " and "
                    + new PassageLink(
                                    "the ferry", anchor("One ferry sank in May").passage(), 0)
                            .written();
            ledger.put(Change.Code.NOTE_WRITTEN, note("n1", Subject.passage(anchor("nobody knows why")), "Ask them."));
            ledger.put(Change.Code.NOTE_WRITTEN, note("n2", Subject.DOSSIER, links));
            ledger.put(Change.Code.BOOKMARKED, new Bookmark("b1", anchor("Everybody was glad"), "", ledger.stamp()));
        });
        screen.settle();
    }

    private Note note(String id, Subject subject, String text) {
        var stamp = screen.window().session().ledger().stamp();
        return new Note(id, subject, text, new TreeSet<>(), stamp, stamp);
    }

    private void press(String selector) throws TimeoutException {
        screen.robot().interact(() -> ((Button) seen(selector)).fire());
        screen.settle();
    }

    private Node seen(String selector) {
        return screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: " + selector));
    }

    private String words(String selector) {
        return ((Labeled) seen(selector)).getText();
    }

    private void takeByMenu() throws TimeoutException {
        screen.robot().rightClickOn("#chip-report").clickOn("New text of this source…  (Shift+F2)");
        screen.until(() -> !held().earlier().isEmpty());
        screen.until(() -> !screen.all(".version-row").isEmpty());
        screen.settle();
    }

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

        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
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
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
        screen.until(() -> screen.shows("2 without a place"));
        assertThat(spokenRows()).anySatisfy(row -> assertThat(row).contains("forty boats"));
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void aFileThatChangedIsOfferedAndTaken() throws IOException, TimeoutException {
        work();
        assertThat(screen.shows("has changed since it was read")).isFalse();
        Files.writeString(report, NEW);
        comeBack();
        screen.until(() -> screen.shows("“report.txt” has changed since it was read as"));
        press("#changed-file-take");

        screen.until(() -> !held().earlier().isEmpty());
        assertThat(screen.shows("has changed since it was read")).isFalse();
        comeBack();
        assertThat(screen.shows("has changed since it was read")).isFalse();
    }

    @Test
    void aFileThatIsDeclinedIsNotOfferedUntilItChangesAgain() throws IOException, TimeoutException {
        Files.writeString(report, NEW);
        comeBack();
        press("#changed-file-decline");
        comeBack();
        assertThat(screen.shows("has changed since it was read")).isFalse();
        Files.writeString(report, NEW + "And more.\n");
        comeBack();
        assertThat(screen.shows("has changed since it was read")).isTrue();
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void aDossierThatIsOpenedLooksForItsFiles() throws IOException, TimeoutException {
        work();
        answers.place = folder.resolve("harbour.parallax");
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        screen.close();
        Files.writeString(report, NEW);
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", Runnable::run);
        screen = OnScreen.empty(new Harbour(), Runnable::run, owner -> List.of(), answers, places);
        screen.open(folder.resolve("harbour.parallax").toString());

        screen.until(() -> screen.shows("“report.txt” has changed since it was read"));
    }

    /** Whoever looks elsewhere and comes back. */
    private void comeBack() throws TimeoutException {
        Stage[] other = new Stage[1];
        screen.robot().interact(() -> {
            other[0] = new Stage();
            other[0].setWidth(80);
            other[0].setHeight(80);
            other[0].show();
            other[0].requestFocus();
        });
        screen.until(() -> !screen.window().stage().isFocused());
        screen.robot().interact(() -> {
            other[0].close();
            screen.window().stage().requestFocus();
        });
        screen.until(() -> screen.window().stage().isFocused());
        screen.settle();
    }

    @Test
    void whatIsDroppedOnAColumnIsAskedAbout() throws TimeoutException {
        screen.robot()
                .interact(() -> screen.window().shell().reader().dropped("report", new Held.Files(List.of(chosen))));
        screen.settle();
        assertThat(screen.shows("What is “report-2.txt”?")).isTrue();
        screen.robot().clickOn("#drop-new");
        screen.until(() -> !held().earlier().isEmpty());
        assertThat(dossier().sources()).hasSize(2);
    }

    @Test
    void whatIsDroppedCanBeAFurtherSource() throws TimeoutException {
        screen.robot()
                .interact(() -> screen.window().shell().reader().dropped("report", new Held.Files(List.of(chosen))));
        screen.settle();
        screen.robot().clickOn("#drop-further");
        screen.until(() -> dossier().sources().size() == 3);
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void theSameTextIsNotTakenTwice() throws TimeoutException {
        chosen = report;
        screen.robot().rightClickOn("#chip-report").clickOn("New text of this source…  (Shift+F2)");
        screen.settle();
        assertThat(screen.shows("This is the text that the source has already")).isTrue();
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void aViewOfASourceThatNeverChangedSaysWhatToDo() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
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
