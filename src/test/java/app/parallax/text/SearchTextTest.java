package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    private static final String[] PIECES = {
        "a",
        "É",
        "ć",
        "Đ",
        "ß",
        "ﬁ",
        "“",
        "’",
        "–",
        "\u00A0",
        "İ",
        "𝔘",
        "가",
        "e\u0301",
        "\uD800",
        "½",
        "\n",
        " ",
        "\r\n\r\n",
        "љ",
        "Њ",
        "џ",
        "ь",
        "й",
        "\u00AD",
        "😀",
        "x",
        "¨",
        "\u200B"
    };

    @ParameterizedTest
    @CsvSource({
        "Вучић, Vučić, Vucic",
        "Љубљана, Ljubljana, LJUBLJANA",
        "Његош, Njegoš, Njegos",
        "Ђинђић, Đinđić, Dindic",
        "Џакула, Džakula, DZAKULA"
    })
    void serbianIsTheSameInBothScriptsAndWithoutAccents(String cyrillic, String latin, String plain) {
        String folded = SearchText.loose(cyrillic).folded();
        assertThat(SearchText.loose(latin).folded()).isEqualTo(folded);
        assertThat(SearchText.loose(plain).folded()).isEqualTo(folded);
    }

    @Test
    void everyLetterOfTheSerbianAlphabetIsTheOneThatIcuHasForIt() {
        Transliterator serbian = Transliterator.getInstance("Serbian-Latin/BGN");
        "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(SearchText.loose(letter).folded())
                        .as(letter)
                        .isEqualTo(
                                SearchText.loose(serbian.transliterate(letter)).folded()));
    }

    @Test
    void theLettersOfOtherCyrillicAlphabetsAreThoseThatIcuHasForThem() {
        Transliterator cyrillic = Transliterator.getInstance("Cyrillic-Latin; Latin-ASCII; [^a-zA-Z] Remove");
        "щъыьэюяєіґѕѓќёїў"
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(SearchText.loose(letter).folded())
                        .as(letter)
                        .isEqualTo(cyrillic.transliterate(letter)));
    }

    @Test
    void blanksAreOneAndParagraphsALineEach() {
        String text = "  One\r\n two\u00A0 three.\n\n Four:five \n";
        SearchText search = SearchText.loose(text, 2, 19, 22, 27, 31);
        assertThat(search.folded()).isEqualTo("one two three.\nfour:\nfive\n");
    }

    @Test
    void anAccentOfItsOwnBelongsToTheLetterBeforeIt() {
        String text = "Vuc\u030Cic\u0301 spoke";
        SearchText search = SearchText.loose(text);
        assertThat(search.folded()).isEqualTo("vucic spoke");
        assertThat(search.original(0, 5)).contains(new Span(0, 7));
    }

    @Test
    void asWrittenKeepsCaseAccentsAndScript() {
        assertThat(SearchText.asWritten("Вучић \n and  Vučić’s").folded()).isEqualTo("Вучић and Vučić’s");
    }

    @Test
    void halfALigatureIsNowhere() {
        SearchText search = SearchText.loose("a ﬁn");
        assertThat(search.original(2, 3)).isEmpty();
        assertThat(search.original(3, 5)).isEmpty();
        assertThat(search.original(2, 5)).contains(new Span(2, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStretchLeadsBackToWordsThatFoldToIt(long seed) {
        Random dice = new Random(seed);
        String text = text(dice);
        int[] cuts = new TreeSet<>(dice.ints(6, 0, text.length()).boxed().toList())
                .stream().mapToInt(Integer::intValue).toArray();
        check(text, SearchText.loose(text, cuts), words -> SearchText.loose(words));
        check(text, SearchText.asWritten(text, cuts), words -> SearchText.asWritten(words));
    }

    private static void check(String text, SearchText search, Function<String, SearchText> fold) {
        String folded = search.folded();
        int checked = 0;
        for (int start = 0; start < folded.length(); start++) {
            for (int end = start + 1; end <= folded.length() && folded.charAt(end - 1) != '\n'; end++) {
                String words = folded.substring(start, end);
                Optional<Span> original = search.original(start, end);
                if (original.isPresent() && !words.startsWith(" ")) {
                    assertThat(fold.apply(original.get().of(text)).folded()).isEqualTo(words);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(folded.length());
    }

    private static String text(Random dice) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(PIECES[dice.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
