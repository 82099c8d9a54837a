package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static List<String> forms(String text) {
        return Tokenizer.tokens(text).stream().map(Token::form).toList();
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ninety three of them | 93",
                    "ninety-three | 93",
                    "one hundred and twenty-three thousand | 123000",
                    "two thousand three hundred | 2300",
                    "1,000 | 1000",
                    "4.5 million | 4.5",
                    "twelve million | 12000000",
                    "1.5 | 1.5"
                })
        void wordsAndGroupedDigitsBecomeOneNumber(String written, String first) {
            assertThat(forms(written).getFirst()).isEqualTo(first);
        }

        @Test
        void numbersThatMerelyFollowEachOtherStayApart() {
            assertThat(forms("three ninety")).containsExactly("3", "90");
            assertThat(forms("two and three")).containsExactly("2", "and", "3");
            assertThat(forms("ten, twenty")).containsExactly("10", "20");
        }

        @Test
        void aNumberOverALineEndIsOneWordThatLeadsBackToBothLines() {
            Token token = Tokenizer.tokens("twenty\nfive").getFirst();
            assertThat(token.form()).isEqualTo("25");
            assertThat(token.span()).isEqualTo(new Span(0, 11));
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "defence programme centre | defense program center",
                    "organise realised analysed | organize realized analyzed",
                    "neighbouring labour | neighboring labor",
                    "hour four our exercise otherwise promise | hour 4 our exercise otherwise promise",
                    "co-operate cyber-defence | cooperate cyber defense",
                    "30 per cent and 30% | 30 percent and 30 percent",
                    "Serbia’s people | serbia people"
                })
        void spellingsFoldTogether(String written, String folded) {
            assertThat(forms(written)).containsExactly(folded.split(" "));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "doesn't | does not",
                    "doesn\\'t | does not",
                    "the town\\'s o\\'er | the town oer",
                    "she\\'ll | she will",
                    "can’t | can not",
                    "won't | will not",
                    "cannot | can not",
                    "would n't | would not",
                    "it's | it is",
                    "we've | we have",
                    "I'd | i would"
                })
        void contractionsAreTakenApart(String written, String parts) {
            assertThat(forms(written)).containsExactly(parts.split(" "));
        }

        @Test
        void anAcronymLosesItsDotsUnlessItWouldBecomeAPronoun() {
            assertThat(forms("U.N. U.S. us")).containsExactly("un", "u.s.", "us");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void tokensAreInOrderInBoundsAndDoNotOverlap(long seed) {
        String[] pieces = {
            "can't", "ninety", "three", " ", "-", "1,000", "%", "\n", "ﬁn", "İt’s", "U.S.", "co-op", "“", ".", "n't",
            "ʼ", "ʼs", "nʼt"
        };
        Random dice = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(pieces[dice.nextInt(pieces.length)]);
        }
        int end = 0;
        for (Token token : Tokenizer.tokens(text.toString())) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(token.span().isEmpty()).isFalse();
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void onlyTheAskedStretchIsSplitAndPositionsCountFromTheStartOfTheText() {
        assertThat(Tokenizer.tokens("alpha beta gamma", new Span(6, 10)))
                .singleElement()
                .satisfies(token -> assertThat(token.span()).isEqualTo(new Span(6, 10)));
    }
}
