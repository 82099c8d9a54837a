package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way through a text finds the same words as the tokenizer. */
class HashedWordsTest {
    /** What makes the quick way stop and ask, and what stands beside it. */
    private static final List<String> PIECES = List.of(
            "the",
            "harbour",
            "Organise",
            "U.S.",
            "e.g.",
            "co",
            "co-operate",
            "per",
            "cent",
            "twenty",
            "five",
            "hundred",
            "and",
            "thousand",
            "cannot",
            "don't",
            "don\\'t",
            "\\",
            "Serbia’s",
            "it’s",
            "’tis",
            "'hello'",
            "n't",
            "1,000",
            "4.5",
            "5km",
            "B2",
            "50%",
            "$3",
            "€4",
            "Vučić",
            "cafe\u0301",
            "ﬁve",
            "naïve",
            "\u00ad",
            "\uD83D\uDE00",
            "—",
            "-",
            "…",
            "“",
            "”",
            "\u00a0",
            "a",
            "I",
            "x.",
            "ab.c.",
            "ʼ",
            "\u200b",
            "٣",
            "N\u2019Djamena");

    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", "-", "", ", ", ". ", "\n", "\n\n", "’", "'", "\t", ".");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void asTheTokenizerFindsThem(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = IntStream.range(0, 2 + random.nextInt(30))
                    .mapToObj(_ -> one(PIECES, random) + one(BETWEEN, random))
                    .collect(Collectors.joining());
            assertSame(text);
        }
    }

    @Test
    void numbersAreJoinedOverTheWordsBetween() {
        assertSame(
                "They counted one hundred and twenty-three of two thousand and five, and five more per cent of co-operation.");
    }

    @Test
    void britishAndAmericanSpellingsAreOneForm() {
        HashedWords british = HashedWords.of("They organised the harbour centre.");
        HashedWords american = HashedWords.of("THEY ORGANIZED THE HARBOR CENTER");
        assertThat(forms(british)).isEqualTo(forms(american));
        assertThat(forms(british)).doesNotHaveDuplicates();
    }

    @Test
    void moreWordsThanAreRememberedAreStillTheSame() {
        String text = IntStream.range(0, 200_000)
                .mapToObj(i -> letters(i) + " harbour ")
                .collect(Collectors.joining());
        HashedWords words = HashedWords.of(text);
        assertThat(words.size()).isEqualTo(400_000);
        assertThat(words.form(1)).isEqualTo(words.form(399_999)).isEqualTo(FormHash.of("harbor"));
        assertThat(words.form(0)).isEqualTo(FormHash.of(letters(0)));
        assertThat(words.form(399_998)).isEqualTo(FormHash.of(letters(199_999)));
    }

    /** A word of letters of which no spelling and no number is known. */
    private static String letters(int number) {
        StringBuilder word = new StringBuilder("zq");
        for (int rest = number; rest > 0; rest /= 10) {
            word.append((char) ('b' + rest % 10));
        }
        return word.toString();
    }

    private static void assertSame(String text) {
        List<Token> expected = Tokenizer.tokens(text);
        HashedWords words = HashedWords.of(text);
        assertThat(spans(words))
                .as(text)
                .isEqualTo(expected.stream().map(Token::span).toList());
        assertThat(forms(words))
                .as(text)
                .isEqualTo(forms(HashedWords.of(expected)))
                .isEqualTo(expected.stream().map(t -> FormHash.of(t.form())).toList());
    }

    private static List<Long> forms(HashedWords words) {
        return IntStream.range(0, words.size()).mapToObj(words::form).toList();
    }

    private static List<Span> spans(HashedWords words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.span(i, i + 1))
                .toList();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
