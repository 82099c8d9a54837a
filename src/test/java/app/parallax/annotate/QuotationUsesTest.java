package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's words, told from names of works and from words held at a distance. */
class QuotationUsesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Moe starred in a film called “Gone Home”.",
                "Kari Moe read “The Long Way” on the train.",
                "Kari Moe hosts the “Up and Down” programme.",
                "Listeners called from everywhere to praise his “Keeping It Wet” radio show."
            })
    void aNameOfAWorkIsATitle(String text) {
        assertUse(text, QuotationUse.TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was a “needless” fight, said Kari Moe.",
                "Kari Moe made a “criminal” attempt to sell the boat.",
                "The paper sent its “chief boat reporter” Jon Holm."
            })
    void aWordInsideTheWritersOwnPhraseIsHeldAtADistance(String text) {
        assertUse(text, QuotationUse.SCARE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kari Moe called the harbour master “Captain Rust” in May.       | Kari Moe
            Kari Moe admires Jon Holm as a “strong skipper,” and says so.   | Kari Moe
            Brekke rated most of the claims as “entirely true”.             | Brekke
            Kari Moe has used the phrase “floating scrap” often.            | Kari Moe
            After saying her boat was “far too slow,” Kari Moe sold it.     | Kari Moe
            Kari Moe called the plan “reckless”.                            | Kari Moe
            """)
    void whatSomebodyIsSaidToCallAThingIsSpeech(String text, String speaker) {
        assertThat(Texts.annotated(text).quotations())
                .extracting(Quotation::use, Quotation::speaker)
                .containsExactly(tuple(QuotationUse.SPEECH, speaker));
    }

    @Test
    void aShortSentenceOfItsOwnIsSpeech() {
        assertThat(Texts.annotated("“Do you know the way?” Moe asked. “Neither do I.”")
                        .quotations())
                .extracting(Quotation::use, Quotation::speaker)
                .containsExactly(tuple(QuotationUse.SPEECH, "Moe"), tuple(QuotationUse.SPEECH, "Moe"));
    }

    @Test
    void whatIsListedWithAQuotationIsOneToo() {
        assertThat(Texts.annotated("Kari Moe called the mayor “Captain Rust” and “Admiral Leak” as a joke.")
                        .quotations())
                .extracting(Quotation::use, Quotation::speaker)
                .containsExactly(tuple(QuotationUse.SPEECH, "Kari Moe"), tuple(QuotationUse.SPEECH, "Kari Moe"));
    }

    private static void assertUse(String text, QuotationUse use) {
        assertThat(Texts.annotated(text).quotations())
                .extracting(Quotation::use)
                .containsExactly(use);
    }
}
