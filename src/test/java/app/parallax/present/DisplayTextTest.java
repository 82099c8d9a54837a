package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {
    @Test
    void aSoftLineEndIsShownAsOneSpace() {
        assertThat(whole("one \r\n  two").shown()).isEqualTo("one two");
    }

    @Test
    void noBreakSpacesAndDoubleBlanksInALineStay() {
        assertThat(whole("10\u00a0000  men").shown()).isEqualTo("10\u00a0000  men");
    }

    @Test
    void lineEndsAtTheEndsAreNotShown() {
        assertThat(whole("\n one\n").shown()).isEqualTo("one");
    }

    @Test
    void theWordsOfAPartAreThoseThatItCoversInTheSource() {
        String text = "We counted around 40 boats in\n the harbour.";
        DisplayText shown = whole(text);

        assertThat(shown.shown(new Span(text.indexOf("boats"), text.indexOf("harbour"))))
                .isEqualTo("boats in the ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyShownPositionLeadsToTheSourceAndBack(long seed) {
        String text = text(new Random(seed));
        DisplayText shown = DisplayText.of(text, new Span(2, text.length() - 2));

        for (int i = 0; i <= shown.shown().length(); i++) {
            assertThat(shown.toShown(shown.toSource(i))).isEqualTo(i);
        }
        for (int i = 0; i < shown.shown().length(); i++) {
            char source = text.charAt(shown.toSource(i));
            assertThat(shown.shown().charAt(i)).isEqualTo(Character.isWhitespace(source) ? ' ' : source);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("ab");
        for (int i = 0; i < 60; i++) {
            text.append("abc \n\r ž".charAt(random.nextInt(8)));
        }
        return text.append("yz").toString();
    }

    private static DisplayText whole(String text) {
        return DisplayText.of(text, new Span(0, text.length()));
    }
}
