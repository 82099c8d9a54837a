package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.source.Source;
import app.parallax.testing.WindowTest;
import app.parallax.ui.importing.ImportViewModel.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources come in by way of the sheet that shows what was found of them. */
@WindowTest
class ImportTest {
    private static final int FILES = 500;

    @TempDir
    private Path folder = Path.of("");

    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.empty(new ByHand(), Runnable::run);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private List<String> sources() {
        return screen.window().session().sources().stream().map(Source::id).toList();
    }

    private void openFolder() {
        screen.robot().interact(() -> screen.window().open(List.of(folder)));
    }

    private void generate() throws IOException {
        for (int i = 0; i < FILES; i++) {
            String name = String.format(Locale.ROOT, "file-%03d", i);
            switch (i % 50) {
                case 7 -> Files.writeString(folder.resolve(name + ".txt"), words(i - 1));
                case 8 -> Files.write(folder.resolve(name + ".pdf"), "%PDF-1.7 cut".getBytes(StandardCharsets.UTF_8));
                case 9 -> Files.write(folder.resolve(name + ".txt"), new byte[] {0, 1, 0, 2, 0, 9, 9, 0, 0, 3});
                default -> Files.writeString(folder.resolve(name + ".txt"), words(i));
            }
        }
        Files.writeString(folder.resolve(".hidden.txt"), words(FILES));
    }

    private static String words(int number) {
        return "Report number " + number + "\n\nThe harbour was closed " + number
                + " times, and the mayor said that it would open again.\n\nNobody was hurt in storm " + number + ".\n";
    }

    private void press(String id) throws TimeoutException {
        screen.until(() -> screen.window().shell().lookup(id) != null
                && OnScreen.isSeen(screen.window().shell().lookup(id)));
        screen.robot().clickOn(id);
    }

    @Test
    void fiveHundredFilesAreReadBehindTheWindowAndThoseThatAreChosenAdded() throws TimeoutException, IOException {
        generate();
        List<State> states = Collections.synchronizedList(new ArrayList<>());
        screen.ask(() -> screen.window().imports().state().subscribe((before, now) -> states.add(now)));
        openFolder();
        screen.until(() -> screen.shows("files read") || screen.shows("To add ("));
        screen.until(() -> screen.shows("To add (470)"));
        assertThat(states)
                .as("progress that a person sees")
                .anyMatch(state -> state instanceof State.Reading(int done, int total)
                        && total == FILES
                        && done > 0
                        && done < FILES);
        assertThat(screen.shows("470 to add · 10 there already · 20 cannot be added"))
                .isTrue();
        assertThat(sources()).isEmpty();

        press("#import-all");
        screen.until(() -> screen.shows("Add 470 sources") && screen.shows("110,215 pairs"));
        press("#import-none");
        screen.robot()
                .clickOn("#import-list")
                .push(KeyCode.HOME)
                .push(KeyCode.SPACE)
                .push(KeyCode.DOWN);
        screen.robot().push(KeyCode.SPACE);
        screen.until(() -> screen.shows("Add 2 sources"));
        screen.robot().push(KeyCode.END);
        screen.until(() -> screen.shows("file-459.txt holds binary data"));
        press("#import-done");
        screen.until(() -> sources().equals(List.of("file-000", "file-001")));
        screen.settle();
        assertThat(screen.window().session().columns()).containsExactlyInAnyOrder("file-000", "file-001");
    }

    @Test
    void whatIsPastedIsNamedAndSetRightThereAndAfterwards() throws TimeoutException {
        copy("CLERK: The meeting is open.\n\nMAYOR: The harbour is closed.\n\nCLERK: Thank you.\n");
        screen.robot().push(KeyCode.CONTROL, KeyCode.V);
        screen.until(() -> screen.shows("Add 1 source")
                && screen.window().stage().getScene().getFocusOwner() instanceof TextField);
        screen.robot().write("Town council");
        screen.until(() -> screen.window().shell().lookup("#import-speaker-2") != null);
        assertThat(screen.shows("Neither the text nor what came with it tells the day."))
                .isTrue();
        screen.robot().doubleClickOn("#import-speaker-2").write("Ann Hill");
        screen.until(() -> screen.all(".import-who").stream()
                .anyMatch(node -> node instanceof Labeled who && who.getText().equals("Ann Hill")));
        screen.robot().push(KeyCode.ENTER);
        screen.until(() -> sources().size() == 1);
        assertThat(screen.window().session().corrections())
                .contains(new Correction.Title("Pasted-text", "Town council"))
                .hasAtLeastOneElementOfType(Correction.SpeakerName.class);

        screen.settle();
        screen.robot().push(KeyCode.CONTROL, KeyCode.I);
        screen.until(() -> screen.shows("Details of the sources")
                && screen.window().stage().getScene().getFocusOwner() instanceof TextField);
        screen.robot()
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("Council of the town")
                .push(KeyCode.ENTER);
        screen.until(() -> screen.window()
                .session()
                .corrections()
                .contains(new Correction.Title("Pasted-text", "Council of the town")));
        screen.settle();
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.until(() ->
                screen.window().session().corrections().contains(new Correction.Title("Pasted-text", "Town council")));
    }

    @Test
    void whatIsPutAwayWaitsInABarAndCanBeLetGoOf() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("a.txt"), words(1));
        openFolder();
        screen.until(() -> screen.shows("Add 1 source"));
        screen.robot().push(KeyCode.ESCAPE);
        screen.until(() -> screen.shows("1 source was read and waits to be added."));
        press("#import-bar-show");
        screen.until(() -> screen.shows("Add 1 source"));
        press("#import-cancel");
        screen.until(() -> !screen.shows("waits to be added") && !screen.shows("Add 1 source"));
        assertThat(sources()).isEmpty();
    }

    private void copy(String words) {
        screen.robot().interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
