package app.parallax.present.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitWordsTest {
    private static HitWords of(String text, String hit) {
        int start = text.indexOf(hit);
        return HitWords.of(Searchable.note("n", text), new Span(start, start + hit.length()));
    }

    @Test
    void aShortParagraphIsWhole() {
        assertThat(of("First.\nNATO has deployed troops.\nLast.", "deployed"))
                .isEqualTo(new HitWords("NATO has ", "deployed", " troops."));
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        String text = "before ".repeat(20) + "hit " + "after ".repeat(40);
        HitWords words = of(text, "hit");
        assertThat(words.before()).startsWith("… before").endsWith("before ").hasSizeLessThan(40);
        assertThat(words.after()).startsWith(" after").endsWith("after …").hasSizeLessThan(95);
    }

    @Test
    void lineEndsInsideAParagraphAreBlanks() {
        String text = "one\r\n two three\r\nfour";
        Searchable source = new Searchable("s", text, List.of(new Span(0, text.length())));
        assertThat(HitWords.of(source, new Span(6, 9)).whole()).isEqualTo("one two three four");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "😀".repeat(60) + "hit" + "😀".repeat(60);
        HitWords words = of(text, "hit");
        assertThat(words.before().codePoints().allMatch(c -> c == '…' || c == ' ' || c == 0x1F600))
                .isTrue();
        assertThat(words.after().codePoints().allMatch(c -> c == '…' || c == ' ' || c == 0x1F600))
                .isTrue();
    }
}
