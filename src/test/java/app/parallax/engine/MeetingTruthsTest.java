package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.present.Explanations;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is true of two invented meetings, read as anybody would give them: plain files of which nothing is declared. */
class MeetingTruthsTest {

    @Nested
    class TheBridge {

        private final Comparison comparison =
                InventedSources.compare("meetings/bridge", "transcript", "summary", "report1", "report2");

        @Test
        void everyDayThatIsWrittenDownIsKnown() {
            assertThat(day(comparison, "transcript")).isEqualTo(LocalDate.of(2024, 3, 14));
            assertThat(day(comparison, "summary")).isEqualTo(LocalDate.of(2024, 3, 14));
            assertThat(day(comparison, "report1")).isEqualTo(LocalDate.of(2024, 3, 15));
            assertThat(source(comparison, "report2").info().date()).isNull();
        }

        @Test
        void theMissingDayIsSaidOfTheOneReportThatHasNone() {
            assertThat(comparison.sources())
                    .filteredOn(source -> source.source().problems().stream()
                            .anyMatch(problem -> problem.code().equals(Problem.DATE_UNKNOWN)))
                    .extracting(AnnotatedSource::id)
                    .containsExactly("report2");
        }

        @Test
        void quotationsAreHeldAgainstTheRecord() {
            assertThat(verdict("If the next inspection")).isEqualTo(QuotationVerdict.SAME);
            assertThat(verdict("Eleven of them")).isEqualTo(QuotationVerdict.SAME);
            assertThat(verdict("There is no agreement yet")).isEqualTo(QuotationVerdict.SAME);
            assertThat(verdict("We will not raise")).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void anAdmissionThatWasCutWeighs() {
            assertThat(code("The bridge is safe for cars, and I")).isEqualTo("quotation-cut-turned");
        }

        @Test
        void whatWasTurnedIsFound() {
            assertThat(code("We will raise the council")).isEqualTo("quotation-cut-turned");
        }

        @Test
        void nobodyIsSaidToBeSomebodyElse() {
            assertThat(comparison.findings()).extracting(Finding::code).doesNotContain("quotation-elsewhere");
        }

        @Test
        void aFindingSaysWhatWasTakenForGranted() {
            Finding same = finding("Eleven of them");
            assertThat(Explanations.english().explain(same, comparison)).contains("is not known");
        }

        private @Nullable QuotationVerdict verdict(String beginning) {
            return check(comparison, beginning).verdict();
        }

        private String code(String beginning) {
            return finding(beginning).code();
        }

        private Finding finding(String beginning) {
            return MeetingTruthsTest.finding(comparison, beginning);
        }
    }

    @Nested
    class TheBridgeWithARecordOfNoKnownDay {

        private final Comparison comparison =
                InventedSources.compare("meetings/bridge", "undated", "report1", "report2");

        @Test
        void leavesNoQuotationWithoutARecord() {
            assertThat(check(comparison, "If the next").verdict()).isEqualTo(QuotationVerdict.SAME);
            assertThat(check(comparison, "We expect the county").verdict())
                    .isIn(QuotationVerdict.SAME, QuotationVerdict.CUT);
            assertThat(check(comparison, "There is no agreement").verdict()).isEqualTo(QuotationVerdict.SAME);
        }
    }

    @Nested
    class TheWater {

        private final Comparison comparison =
                InventedSources.compare("meetings/water", "transcript", "report1", "report2", "copy");

        @Test
        void everyDayThatIsWrittenDownIsKnown() {
            assertThat(day(comparison, "transcript")).isEqualTo(LocalDate.of(2024, 6, 21));
            assertThat(day(comparison, "report1")).isEqualTo(LocalDate.of(2024, 6, 21));
            assertThat(day(comparison, "report2")).isEqualTo(LocalDate.of(2024, 6, 22));
        }

        @Test
        void whatWasAlteredIsFound() {
            assertThat(check(comparison, "Every household affected will receive 80")
                            .verdict())
                    .isEqualTo(QuotationVerdict.ALTERED);
            assertThat(check(comparison, "We will pay more").verdict()).isEqualTo(QuotationVerdict.ALTERED);
        }

        @Test
        void aWarningThatWasCutWeighs() {
            assertThat(finding(comparison, "The water is safe").code()).isEqualTo("quotation-cut-turned");
        }

        @Test
        void whatIsQuotedRightIsTheSame() {
            assertThat(Stream.of(
                            "I want to apologise",
                            "It was on the list",
                            "That is not an excuse",
                            "The remaining 3,500"))
                    .allSatisfy(words ->
                            assertThat(check(comparison, words).verdict()).isEqualTo(QuotationVerdict.SAME));
        }
    }

    private static Source source(Comparison comparison, String id) {
        return comparison.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow()
                .source();
    }

    private static LocalDate day(Comparison comparison, String id) {
        return Objects.requireNonNull(source(comparison, id).info().date());
    }

    private static QuotationCheck check(Comparison comparison, String beginning) {
        return comparison.quotations().stream()
                .filter(check -> check.quotation()
                        .span()
                        .of(source(comparison, check.source()).text())
                        .startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(Comparison comparison, String beginning) {
        QuotationCheck check = check(comparison, beginning);
        return comparison.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.QUOTATION)
                .filter(finding -> finding.passages().getFirst().source().equals(check.source())
                        && finding.passages()
                                .getFirst()
                                .span()
                                .equals(check.quotation().span()))
                .findFirst()
                .orElseThrow();
    }
}
