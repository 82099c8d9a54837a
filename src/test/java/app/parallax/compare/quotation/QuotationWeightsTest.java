package app.parallax.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.Verdict;
import app.parallax.source.AnnotatedSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was dropped from a quotation or put into it, by class, and how much a reader would miss to be told. */
class QuotationWeightsTest {

    private static final String SAID =
            "Well, I think the harbour will not be sold this year, and perhaps most of the skippers, you know, will keep"
                    + " their old berths for now, after the violence on the northern quay.";

    @Nested
    class TheEditsAreTyped {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                the harbour will be sold this year                                      | DELETE NEGATION: not →
                and most of the skippers, you know, will keep their old berths          | DELETE QUALIFIER: perhaps →
                the skippers will keep their old berths                                 | DELETE FILLER: you know →
                will keep their old berths, after the violence on the northern quay     | DELETE QUALIFIER: for now →
                after the ethnic violence on the northern quay                          | INSERT QUALIFIER: → ethnic
                after the violence on the southern quay                                 | REPLACE SUBSTANCE: northern → southern
                most of those skippers, you know, will keep their old berths            | REPLACE FUNCTION: the → those
                """)
        void byWhatTheyDoToTheSentence(String quoted, String edit) {
            assertThat(Texts.edits(SAID, quoted))
                    .extracting(QuotationWeightsTest::plain)
                    .containsExactly(edit);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                We believe that the quay is safe for boats.                | The quay is safe for boats.          | We believe that
                As far as I know the quay is safe for all the boats.       | the quay is safe for all the boats   |
                The quay is safe for boats and men, at least.              | The quay is safe for boats and men.  | at least
                The quay is, in our view, safe for boats and men.          | The quay is safe for boats and men.  | in our view
                The quay is to some extent safe for boats and men.         | The quay is safe for boats and men.  | to some extent
                """)
        void aPhraseThatHedgesIsAQualifier(String said, String quoted, @Nullable String dropped) {
            List<String> expected = dropped == null ? List.of() : List.of("DELETE QUALIFIER: " + dropped + " →");
            assertThat(Texts.edits(said, quoted))
                    .extracting(QuotationWeightsTest::plain)
                    .isEqualTo(expected);
        }
    }

    @Nested
    class WhatTurnsTheSenseWeighsMost {

        private final double negation = weight(
                "the harbour will be sold this year, and perhaps most of the skippers, you know, will keep their old berths for now");
        private final double qualifier = weight(
                "the harbour will not be sold this year, and most of the skippers, you know, will keep their old berths for now");
        private final double put = weight(
                "and perhaps most of the skippers, you know, will keep their old berths for now, after the ethnic violence on the northern quay");
        private final double substance = weight(
                "the harbour will not be sold this year, and perhaps most of the skippers, you know, will keep their old piers for now");
        private final double dropped = weight(
                "the harbour will not be sold, and perhaps most of the skippers, you know, will keep their old berths for now");
        private final double filler = weight(
                "the harbour will not be sold this year, and perhaps most of the skippers will keep their old berths for now");

        @Test
        void aNegationThenAQualifierThenAnotherWordThenAGapThenAFiller() {
            assertThat(negation).isGreaterThan(qualifier).isGreaterThan(put);
            assertThat(qualifier).isGreaterThan(substance);
            assertThat(put).isGreaterThan(substance);
            assertThat(substance).isGreaterThan(dropped);
            assertThat(dropped).isGreaterThan(filler);
        }

        @Test
        void whatWasDroppedOrPutInDiffers() {
            assertThat(finding("will not be sold this year, and most of the skippers")
                            .verdict())
                    .isEqualTo(Verdict.DIFFER);
            assertThat(finding("after the ethnic violence on the northern quay").verdict())
                    .isEqualTo(Verdict.DIFFER);
            assertThat(finding("and perhaps most of the skippers will keep their old berths")
                            .verdict())
                    .isEqualTo(Verdict.AGREE);
        }
    }

    private static String plain(String edit) {
        return edit.strip().replaceAll("\\s+", " ");
    }

    private static double weight(String quoted) {
        return finding(quoted).weight();
    }

    private static Finding finding(String quoted) {
        AnnotatedSource record = Texts.transcript("record", "Ann Lee: " + SAID);
        AnnotatedSource report = Texts.report("report", "She said “" + quoted + "”", "Ann Lee");
        List<QuotationCheck> checks = Texts.check(record, report);
        SpokenRecord spoken = new SpokenRecord(List.of(record, report), Texts.ONE_OCCASION);
        return new QuotationFindings(List.of(record, report), spoken).of(checks).getFirst();
    }
}
