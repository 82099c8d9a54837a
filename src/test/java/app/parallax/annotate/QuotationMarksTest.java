package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.AnnotatedSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where quoted words begin and end, whatever marks a paper uses and however it nests them. */
class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kari Moe said: "He told me “no more fish” and left."                | He told me “no more fish” and left.
            Kari Moe said: “He told me "no more fish" and left.”                | He told me "no more fish" and left.
            Kari Moe said: “He told me “no more fish” and left.”                | He told me “no more fish” and left.
            Kari Moe said: “He told me ‘no more fish’ and left.”                | He told me ‘no more fish’ and left.
            Kari Moe said: ‘He told me “no more fish” and left.’                | He told me “no more fish” and left.
            Kari Moe said: 'He told me "no more fish" and left.'                | He told me "no more fish" and left.
            Kari Moe said: "He told me 'no more fish' and left."                | He told me 'no more fish' and left.
            Kari Moe said: «He told me “no more fish” and left.»                | He told me “no more fish” and left.
            Kari Moe said: »We don't sell fish on Sundays.«                     | We don't sell fish on Sundays.
            Kari Moe said: „We don’t sell fish on Sundays.“                     | We don’t sell fish on Sundays.
            Kari Moe said: "We don’t sell fish on Sundays.”                     | We don’t sell fish on Sundays.
            Kari Moe said: “We don’t sell fish on Sundays."                     | We don’t sell fish on Sundays.
            Kari Moe said: ``We don't sell fish on Sundays.''                   | We don't sell fish on Sundays.
            Kari Moe said: ``We don\\'t sell fish on Sundays.\\'\\'               | We don\\'t sell fish on Sundays.
            Kari Moe was ``glad\\'\\'that the fish was sold.                      | glad
            Kari Moe said: ‘The skippers’ boats aren’t for sale.’               | The skippers’ boats aren’t for sale.
            Kari Moe said: “He told me "no more fish and left.”                 | He told me "no more fish and left.
            Kari Moe said: ‘1,000 boats were sold, 8 of them here.’             | 1,000 boats were sold, 8 of them here.
            Kari Moe said: '5 boats were sold in the '90s.'                     | 5 boats were sold in the '90s.
            Kari Moe said: "The pole is 12" thick and rotten."                  | The pole is 12" thick and rotten.
            """)
    void theOutermostMarksBoundTheWords(String text, String words) {
        assertThat(quoted(text)).containsExactly(words);
    }

    @Test
    void anOpenMarkReachesToTheEndOfItsParagraphOverQuotationsInside() {
        assertThat(quoted("""
                Kari Moe went on:

                "I asked him: “Do you sell fish?” He did not know. I asked again.

                “We never sell fish,” she said."""))
                .containsExactly(
                        "I asked him: “Do you sell fish?” He did not know. I asked again.", "We never sell fish,");
    }

    @Test
    void twoQuotationsOfOneSentenceStayTwo() {
        assertThat(
                        quoted(
                                "Kari Moe called it \"a den of rats\" and \"a wreck,\" and him “a thief” or \"worse than that\"."))
                .containsExactly("a den of rats", "a wreck,", "a thief", "worse than that");
    }

    private static List<String> quoted(String text) {
        AnnotatedSource source = Texts.annotated(text);
        return source.quotations().stream().map(q -> source.words(q.span())).toList();
    }
}
