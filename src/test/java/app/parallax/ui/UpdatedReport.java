package app.parallax.ui;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PassageLink;
import app.parallax.dossier.work.Subject;
import app.parallax.text.Passage;
import app.parallax.ui.keeping.Places;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on a record and a report that gets a new text, and somebody whose work stands on the old one. */
abstract class UpdatedReport {
    private static final String RECORD = "There are forty boats and two piers here.\nThe mayor said so.\n";
    private static final String OLD = """
            The harbour was opened on Monday.
            The mayor spoke of forty boats in the harbour, and of three piers.
            One ferry sank in May, and nobody knows why.
            Everybody was glad about the weather.
            """;
    static final String NEW = """
            This report was corrected on Tuesday.
            The harbour was opened on Monday.
            The mayor spoke of fifty boats in the harbour, and of three piers.
            Everybody was glad about the weather.
            """;

    @TempDir
    Path folder;

    final Answers answers = new Answers();
    OnScreen screen;
    Path report;
    Path chosen;

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

    Dossier dossier() {
        return screen.window().session().dossier();
    }

    HeldSource held() {
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
    void work() throws TimeoutException {
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

    void press(String selector) throws TimeoutException {
        screen.robot().interact(() -> ((Button) seen(selector)).fire());
        screen.settle();
    }

    Node seen(String selector) {
        return screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: " + selector));
    }

    String words(String selector) {
        return ((Labeled) seen(selector)).getText();
    }

    void takeByMenu() throws TimeoutException {
        screen.robot().rightClickOn("#chip-report").clickOn("New text of this source…  (Shift+F2)");
        screen.until(() -> !held().earlier().isEmpty());
        screen.until(() -> !screen.all(".version-row").isEmpty());
        screen.settle();
    }
}
