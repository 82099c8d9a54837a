package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.ui.control.Letters;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who reads in a wide column: a line is as long as so many letters, whatever the script and the size. */
@WindowTest
class LineLengthTest {
    private static final String ENGLISH = "There is nothing in the whole of the valley that can be heard by night. ";
    private static final String SERBIAN = "Наше село лежи између два брда, широко и мирно под звезданим небом. ";

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, SERBIAN})
    void aLineHasAboutSeventyFourLetters(String words) throws TimeoutException {
        OnScreen screen = OnScreen.empty(new ByHand(), Runnable::run);
        screen.robot().interact(() -> screen.window().desk().paste("pasted", words.repeat(20)));
        screen.settle();
        assertThat(lettersALine(screen)).isCloseTo(71, within(3.5));

        screen.robot().push(KeyCode.CONTROL, KeyCode.PLUS);
        screen.settle();
        assertThat(lettersALine(screen)).isCloseTo(71, within(3.5));
        screen.close();
    }

    /** Of the lines that are full. */
    private static double lettersALine(OnScreen screen) {
        List<Integer> lengths = screen.all(".page .marked-text-flow").stream()
                .flatMap(flow -> ((TextFlow) flow).getLayoutInfo().getTextLines(false).stream())
                .map(line -> line.end() - line.start())
                .toList();
        assertThat(lengths).hasSizeGreaterThan(10);
        return lengths.subList(0, lengths.size() - 1).stream()
                .mapToInt(i -> i)
                .average()
                .orElseThrow();
    }

    @Test
    void lettersAreMeasuredAsReadersCountThem() {
        Font font = Font.font(20);
        double plain = new Letters("aaaa").width(font);
        assertThat(new Letters("a\u0301a\u0301a\u0301a\u0301").width(font)).isCloseTo(plain, within(0.5));
        assertThat(new Letters("aaaa").width(Font.font(40))).isCloseTo(2 * plain, within(0.5));
        assertThat(new Letters("жшщм").width(font)).isGreaterThan(new Letters("iltj").width(font));
    }
}
