package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who writes a report for others. */
@WindowTest
class ReportFileTest {
    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", Runnable::run);
        screen = OnScreen.empty(new ByHand(), Runnable::run, owner -> List.of(), answers, places);
        screen.open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void writeTo(Path place) throws TimeoutException {
        answers.place = place;
        screen.robot().push(KeyCode.CONTROL, KeyCode.E);
        screen.settle();
    }

    @Test
    void itHoldsTheComparisonAndWhatWasJudgedAndSaysWhereItIs() throws TimeoutException, IOException {
        screen.robot().push(KeyCode.F8);
        screen.settle();
        screen.robot().push(KeyCode.W);
        screen.settle();

        writeTo(folder.resolve("for the desk"));

        assertThat(answers.asked).containsExactly("export: dossier.html");
        Path report = folder.resolve("for the desk.html");
        assertThat(Files.readString(report))
                .contains("Quotation altered", "✗ wrong", "The program is wrong.")
                .endsWith("</html>\n");
        assertThat(screen.shows("Report written: " + report)).isTrue();
    }

    @Test
    void whyItCouldNotBeWrittenIsSaidAndGoneWhenItCould() throws TimeoutException {
        writeTo(folder.resolve("gone").resolve("report.html"));
        assertThat(screen.shows("The report report.html was not written: the folder is gone. Choose another one."))
                .isTrue();

        writeTo(folder.resolve("report.html"));
        assertThat(screen.shows("was not written")).isFalse();
        assertThat(folder.resolve("report.html")).exists();
    }

    @Test
    void whoeverThinksBetterOfItWritesNothing() throws TimeoutException, IOException {
        answers.place = null;
        screen.robot().push(KeyCode.CONTROL, KeyCode.E);
        screen.settle();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(screen.shows("Report written")).isFalse();
    }
}
