package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.evidence.SystemBoard;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies on the clipboard after a person copied evidence. */
@WindowTest
class EvidenceClipboardTest {
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources();
        screen.settle();
        screen.robot().interact(() -> {
            ClipboardContent before = new ClipboardContent();
            before.putString("before");
            Clipboard.getSystemClipboard().setContent(before);
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void push(KeyCode... together) throws TimeoutException {
        screen.robot().push(together);
        screen.settle();
    }

    private String on(DataFormat format) {
        Object[] content = new Object[1];
        screen.robot()
                .interact(() -> content[0] = Clipboard.getSystemClipboard().getContent(format));
        return content[0] == null ? "" : Objects.requireNonNull(content[0]).toString();
    }

    @Test
    void controlCCopiesTheFindingInThreeForms() throws TimeoutException {
        push(KeyCode.F8);
        push(KeyCode.CONTROL, KeyCode.C);

        Document rich = Jsoup.parse(on(DataFormat.HTML));
        assertThat(rich.select("s[style*=line-through]").eachText()).contains("very", "will remain a neutral country");
        assertThat(rich.select("blockquote b[style]").eachText()).contains("stays militarily neutral");
        assertThat(on(SystemBoard.MARKDOWN))
                .startsWith("**Quotation altered**")
                .contains("~~very~~", "**stays militarily neutral**", "“Joint press conference, Belgrade”, NATO");
        assertThat(on(DataFormat.PLAIN_TEXT))
                .startsWith("Quotation altered")
                .contains("[-very-]", "{+stays militarily neutral+}", "SHA-256");
        assertThat(screen.shows("Copied: Quotation altered")).isTrue();
    }

    @Test
    void theButtonOfAnOpenFindingCopiesIt() throws TimeoutException {
        push(KeyCode.F8);
        push(KeyCode.F8);
        screen.robot().clickOn("#copy-finding");
        screen.settle();

        assertThat(on(DataFormat.PLAIN_TEXT)).contains("> ethnic violence", "> serious violence");
        push(KeyCode.F8);
        assertThat(screen.shows("Copied:")).isFalse();
    }

    @Test
    void aPointIsCopiedFromTheTable() throws TimeoutException {
        push(KeyCode.ALT, KeyCode.DIGIT2);
        screen.robot().interact(() -> screen.window().shell().lookup("#points").requestFocus());
        push(KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.C);

        assertThat(on(DataFormat.PLAIN_TEXT))
                .startsWith("93 wounded in May")
                .contains("Ninety three of them were wounded", "Silent on this:");
    }

    @Test
    void aTiedPassageIsCopiedWithWhatItIsTiedTo() throws TimeoutException {
        screen.clickOn(new Belgrade().at(Belgrade.NEWS, "unacceptable"));
        push(KeyCode.CONTROL, KeyCode.C);

        assertThat(on(DataFormat.PLAIN_TEXT))
                .contains("the perpetrators must be brought to justice", "The facts must be established.");
    }

    @Test
    void wordsInAFieldAreCopiedAsWords() throws TimeoutException {
        push(KeyCode.F8);
        screen.robot().clickOn("#finding-filter").write("peace");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);

        assertThat(on(DataFormat.PLAIN_TEXT)).isEqualTo("peace");
    }

    @Test
    void whereNothingIsLookedAtTheClipboardStaysAsItIs() throws TimeoutException {
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.C);

        assertThat(on(DataFormat.PLAIN_TEXT)).isEqualTo("before");
    }
}
