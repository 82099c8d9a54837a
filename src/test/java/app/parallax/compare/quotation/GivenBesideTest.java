package app.parallax.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.QuotationVerdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report may say behind a quotation what the quotation leaves out. */
class GivenBesideTest {

    private static final String CONDITION =
            "We are ready to stay in the harbour, but only if the council pays for the pumps. Thank you all.";
    private static final String ADMISSION =
            "The bridge carried every lorry last winter, although the northern bearings were never inspected.";
    private static final String CONCESSION =
            "Unless the doctors object, the players will return to training on Monday.";
    private static final String DENIAL = "Nobody on this board believes that the fund is safe for small savers.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We are ready to stay in the harbour,” she said.                                                          | CUT
            “We are ready to stay in the harbour.” But she added that this held only if the council pays for the pumps. | SAME
            “We are ready to stay in the harbour,” she said, provided the council pays for the pumps.                 | SAME
            “We are ready to stay in the harbour,” she said. It rained. The condition is that the council pays for pumps. | SAME
            Only if the council pays for the pumps will it work. “We are ready to stay in the harbour,” she said.     | SAME
            “We are ready to stay in the harbour,” she said. The council pays for the pumps in the park.              | CUT
            “We are ready to stay in the harbour,” she said. But only if it rains will the boats come.                | CUT
            “We are ready to stay in the harbour,” she said. It rained. It snowed. She stays only if the council pays for the pumps. | CUT
            “We are ready to stay in the harbour,” she said. “But only if the council pays for the pumps,” Mr Holm said. | SAME
            """)
    void aConditionIsGivenWhereTheReportSaysThatItIsOne(String report, QuotationVerdict verdict) {
        assertThat(verdict(CONDITION, report)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge carried every lorry last winter,” she said.                                                     | CUT
            “The bridge carried every lorry last winter.” She conceded that nobody had inspected its northern bearings. | SAME
            “The bridge carried every lorry last winter.” The northern bearings were inspected in May, she said.        | CUT
            “The bridge carried every lorry last winter.” The northern towns were glad.                                 | CUT
            """)
    void anAdmissionIsGivenWhereItIsDeniedAlike(String report, QuotationVerdict verdict) {
        assertThat(verdict(ADMISSION, report)).isEqualTo(verdict);
    }

    @Test
    void whatStandsBeforeTheQuotedWordsMayBeGivenToo() {
        String quoted = "“The players will return to training on Monday,” she said. ";
        assertThat(verdict(CONCESSION, quoted)).isEqualTo(QuotationVerdict.CUT);
        assertThat(verdict(CONCESSION, quoted + "It depends on whether the doctors object."))
                .isEqualTo(QuotationVerdict.SAME);
    }

    @Test
    void aDenialOfTheQuotedWordsIsNever() {
        String quoted = "“The fund is safe for small savers,” she said. Nobody on the board believes it.";
        assertThat(verdict(DENIAL, quoted)).isEqualTo(QuotationVerdict.CUT);
    }

    private static @Nullable QuotationVerdict verdict(String said, String report) {
        return Texts.check(Texts.transcript("record", "Ann Lee: " + said), Texts.report("report", report, "Ann Lee"))
                .getFirst()
                .verdict();
    }
}
