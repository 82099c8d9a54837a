package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundariesTest {
    private static String wordAt(String text, String before) {
        return Boundaries.wordAt(text, text.indexOf(before)).of(text);
    }

    @ParameterizedTest
    @CsvSource({"o don't,don't", "000 men,'1,000'", "učić,Vučić", "!,!", "' ',' '", "Д,Добро", "'! S',!"})
    void aDoubleClickMeansTheWordOrTheMark(String there, String meant) {
        assertThat(wordAt("So don't send 1,000 men, Vučić! So: Добро", there.replace("o don't", "don")))
                .isEqualTo(meant);
    }

    @Test
    void behindTheLastCharacterTheLastWordIsMeant() {
        assertThat(Boundaries.wordAt("one two", 7)).isEqualTo(new Span(4, 7));
        assertThat(Boundaries.wordAt("", 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void wordsAreGoneThroughFromEndToEndAndBackFromBeginningToBeginning() {
        String text = "“So: 40 boats”, he said. ";
        assertThat(Boundaries.nextWordEnd(text, 0)).isEqualTo(text.indexOf(": 40"));
        assertThat(Boundaries.nextWordEnd(text, text.indexOf(": 40"))).isEqualTo(text.indexOf(" boats"));
        assertThat(Boundaries.nextWordEnd(text, text.indexOf(". "))).isEqualTo(text.length());
        assertThat(Boundaries.previousWordStart(text, text.length())).isEqualTo(text.indexOf("said"));
        assertThat(Boundaries.previousWordStart(text, text.indexOf("he"))).isEqualTo(text.indexOf("boats"));
        assertThat(Boundaries.previousWordStart(text, text.indexOf("ats"))).isEqualTo(text.indexOf("boats"));
        assertThat(Boundaries.previousWordStart(text, 1)).isZero();
    }

    @Test
    void whatAReaderSeesAsOneCharacterIsGoneThroughInOneStep() {
        String text = "a👩‍🚀e\u0301b";
        int woman = 1;
        int accented = text.indexOf('e');
        assertThat(Boundaries.nextCharacter(text, woman)).isEqualTo(accented);
        assertThat(Boundaries.nextCharacter(text, accented)).isEqualTo(text.indexOf('b'));
        assertThat(Boundaries.previousCharacter(text, text.indexOf('b'))).isEqualTo(accented);
        assertThat(Boundaries.atCharacter(text, woman + 1)).isEqualTo(woman);
        assertThat(Boundaries.atCharacter(text, accented)).isEqualTo(accented);
        assertThat(Boundaries.nextCharacter(text, text.length())).isEqualTo(text.length());
        assertThat(Boundaries.previousCharacter(text, 0)).isZero();
    }

    @Test
    void wordsAreCountedAsAWordProcessorDoes() {
        String text = "He didn’t – so he said –\u00a0send 1,000 well-trained men. …";
        assertThat(Boundaries.countWords(text, 0, text.length())).isEqualTo(9);
        assertThat(Boundaries.countWords(text, 1, 4)).isEqualTo(2);
        assertThat(Boundaries.countWords(text, 3, 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyStepLeadsFurtherAndEndsAtTheEnd(long seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        String[] bits = {"a", "Ž", " ", "\n", "“", "’", "🚢", "e\u0301", "7", ",", "-", "\u200f", "ש", "\r\n"};
        for (int i = 0; i < 60; i++) {
            made.append(bits[random.nextInt(bits.length)]);
        }
        String text = made.toString();
        for (int at = 0; at < text.length(); ) {
            int next = Boundaries.nextCharacter(text, at);
            assertThat(next).isGreaterThan(at);
            assertThat(Boundaries.previousCharacter(text, next)).isEqualTo(at);
            assertThat(Boundaries.nextWordEnd(text, at)).isGreaterThanOrEqualTo(next);
            assertThat(Boundaries.previousWordStart(text, next)).isLessThanOrEqualTo(at);
            assertThat(Boundaries.wordAt(text, at).contains(at)).isTrue();
            at = next;
        }
    }
}
