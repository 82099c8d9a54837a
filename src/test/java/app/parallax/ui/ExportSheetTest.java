package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who hands things on: Ctrl+E. */
@WindowTest
class ExportSheetTest {
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

    private void push(KeyCode... keys) throws TimeoutException {
        screen.robot().push(keys);
        screen.settle();
    }

    private void click(String id) throws TimeoutException {
        screen.robot().clickOn(id);
        screen.settle();
    }

    private void writeTo(String name) throws TimeoutException {
        answers.place = folder.resolve(name);
        click("#export-write");
    }

    private Node node(String id) {
        return screen.all(id).iterator().next();
    }

    @Test
    void formsAndScopesAreChosenAndWhatWasWrittenIsNamed() throws TimeoutException, IOException {
        push(KeyCode.F8);
        push(KeyCode.W);
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(screen.shows("the report for the file: summary, points, findings with evidence, sources"))
                .isTrue();

        writeTo("for the desk");
        screen.until(() -> screen.shows("Written: " + folder.resolve("for the desk.html")));
        assertThat(answers.asked).containsExactly("export: Joint press conference, Belgrade and 2 more.html");
        assertThat(Files.readString(folder.resolve("for the desk.html")))
                .contains("Quotation altered", "✗ wrong", "The program is wrong.")
                .endsWith("</html>\n");
        assertThat(screen.shows("Show in folder")).isTrue();

        click("#export-form-pdf");
        click("#export-scope-selected");
        writeTo("one.pdf");
        screen.until(() -> screen.shows("Written: " + folder.resolve("one.pdf")));
        assertThat(answers.began).isEqualTo(folder.toString());
        try (PDDocument read = Loader.loadPDF(folder.resolve("one.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("1 finding.", "1 of 1 findings are judged");
        }

        push(KeyCode.ESCAPE);
        assertThat(screen.shows("Show in folder")).isFalse();
        assertThat(screen.shows("Written: " + folder.resolve("one.pdf"))).isTrue();
    }

    @Test
    void whatIsNotThereCannotBeChosenAndFailuresAreSaidInTheSheet() throws TimeoutException, IOException {
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(node("#export-scope-selected").isDisabled()).isTrue();
        assertThat(((Labeled) node("#export-scope-point")).getText())
                .isEqualTo("One point with its evidence: nothing is selected");

        writeTo("gone/report.html");
        screen.until(() -> screen.shows("report.html was not written: the folder is gone. Choose another one."));
        answers.place = null;
        click("#export-write");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }

        writeTo("report.html");
        screen.until(() -> Files.exists(folder.resolve("report.html")));
        screen.until(() -> screen.shows("Written: "));
        assertThat(screen.shows("was not written")).isFalse();
    }

    @Test
    void aPictureIsTheReaderAtTwiceItsSize() throws TimeoutException, IOException {
        push(KeyCode.CONTROL, KeyCode.E);
        click("#export-form-png");
        assertThat(node("#export-scope-all").isDisabled()).isTrue();
        writeTo("reader.png");
        screen.until(() -> screen.shows("Written: "));

        BufferedImage picture = ImageIO.read(folder.resolve("reader.png").toFile());
        var bounds = screen.window().shell().reader().getLayoutBounds();
        assertThat(picture.getWidth()).isEqualTo((int) Math.ceil(2 * bounds.getWidth()));
        assertThat(picture.getHeight()).isEqualTo((int) Math.ceil(2 * bounds.getHeight()));
        // More than one ground and its letters.
        assertThat(java.util.stream.IntStream.range(0, picture.getWidth())
                        .map(x -> picture.getRGB(x, picture.getHeight() / 3))
                        .distinct())
                .hasSizeGreaterThan(8);
    }
}
