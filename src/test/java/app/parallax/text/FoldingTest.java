package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private static final String[] PIECES = {
        "a", "É", "ć", "Đ", "ß", "ﬁ", "“", "’", "–", "\u00A0", "İ", "ı", "𝔘", "가", "e\u0301", "\uD800", "½", "\n"
    };

    @ParameterizedTest
    @CsvSource({
        "Vučić, vucic",
        "ĐILAS, dilas",
        "Вучић, vucic",
        "Ђилас, dilas",
        "Љубљана, ljubljana",
        "ﬁnal, final",
        "ISTANBUL, istanbul",
        "naïve, naive",
        "Łódź, lodz"
    })
    void readersTakeBothFormsForTheSameWord(String written, String key) {
        assertThat(Folding.key(written)).isEqualTo(key);
    }

    @Test
    void quotationMarksDashesAndSpacesAreOfOneKind() {
        assertThat(Folding.fold("“It’s – well…”\u00A0„so“").text()).isEqualTo("\"it's - well...\" \"so\"");
    }

    @Test
    void aLigatureLeadsBackToTheOneCharacterThatWasWritten() {
        Folded folded = Folding.fold("a ﬁn");
        assertThat(folded.text()).isEqualTo("a fin");
        assertThat(folded.map().toOriginal(new Span(2, 3))).isEqualTo(new Span(2, 3));
        assertThat(folded.map().toOriginal(new Span(3, 5))).isEqualTo(new Span(2, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStretchOfTheFoldedTextLeadsBackToWordsThatFoldToIt(long seed) {
        Random dice = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(PIECES[dice.nextInt(PIECES.length)]);
        }
        String original = text.toString();
        Folded folded = Folding.fold(original);
        for (int at = 0; at < folded.text().length(); at++) {
            Span back = folded.map().toOriginal(new Span(at, at + 1));
            assertThat(new Span(0, original.length()).contains(back)).isTrue();
            assertThat(Folding.fold(back.of(original)).text())
                    .contains(folded.text().substring(at, at + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void foldingTwiceChangesNothingMore(long seed) {
        Random dice = new Random(seed);
        StringBuilder text = new StringBuilder();
        dice.ints(200, 32, 0x2100).forEach(text::appendCodePoint);
        String once = Folding.fold(text.toString()).text();
        assertThat(Folding.fold(once).text()).isEqualTo(once);
    }
}
