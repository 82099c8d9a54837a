package app.parallax.engine;

import static app.parallax.engine.Bundled.EARLIER_RECORD;
import static app.parallax.engine.Bundled.EARLIER_REPORT;
import static app.parallax.engine.Bundled.RECORD;
import static app.parallax.engine.Bundled.REPORT;
import static app.parallax.engine.Bundled.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Lineage;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.source.BlockRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careful reader sees in the five bundled sources, and the engine must see without knowing them. */
class ElevenTruthsTest {

    private static Bundled bundled;

    @BeforeAll
    static void compare() {
        bundled = new Bundled();
    }

    @Nested
    class TheWounded {

        @Test
        void ninetyThreeInWordsAndInDigitsAgree() {
            Finding figure = Bundled.only(bundled.findings(
                    FindingKind.FIGURE,
                    f -> bundled.touches(f, SUMMARY, "Ninety three") && bundled.touches(f, RECORD, "93")));
            assertThat(figure.verdict()).isEqualTo(Verdict.AGREE);
        }

        @Test
        void theSummarysLongQuotationIsCutWithoutAMark() {
            QuotationCheck check = bundled.quotation(SUMMARY, "Ninety three of them");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.marked()).isFalse();
        }
    }

    @Nested
    class TheThousand {

        private static final List<String> WORDINGS = List.of(
                "around 1,000 additional peacekeepers",
                "around 1000 personnel",
                "additional 1000 troops",
                "1000 extra reserves");

        @Test
        void fourWordingsAreOneRepeatedPointWithOneWitness() {
            Point point = Bundled.only(bundled.points(RECORD, WORDINGS.getFirst()));
            assertThat(WORDINGS)
                    .allSatisfy(words -> assertThat(
                                    bundled.passages(point).anyMatch(p -> bundled.holds(p, RECORD, words)))
                            .as(words)
                            .isTrue());
            assertThat(point.status()).isEqualTo(PointStatus.REPEATED);
            assertThat(point.witnesses()).isEqualTo(1);
        }

        @Test
        void theWholeForceOfAnotherYearStandsBesideItAndContradictsNothing() {
            Point point = Bundled.only(bundled.points(RECORD, WORDINGS.getFirst()));
            assertThat(point.beside()).anyMatch(p -> bundled.holds(p, EARLIER_REPORT, "4,000"));
            assertThat(bundled.findings(
                            FindingKind.FIGURE,
                            f -> f.verdict() == Verdict.DIFFER && bundled.touches(f, EARLIER_REPORT, "4,000")))
                    .isEmpty();
        }
    }

    @Nested
    class TheQuotationOnNeutrality {

        @Test
        void isAlteredAndTheDroppedQualifierIsNamed() {
            QuotationCheck check = bundled.quotation(REPORT, "does not undermine the neutrality");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.ALTERED);
            assertThat(check.edits())
                    .anyMatch(e -> e.operation() == EditOperation.DELETE
                            && e.editClass() == EditClass.QUALIFIER
                            && bundled.words(e.record()).equals("very"));
        }

        @Test
        void showsWhatWasPutForWhat() {
            QuotationCheck check = bundled.quotation(REPORT, "does not undermine the neutrality");
            assertThat(check.edits())
                    .anyMatch(e -> bundled.words(e.quoted()).contains("stays")
                            && bundled.words(e.record()).contains("will remain"));
            assertThat(check.edits())
                    .anyMatch(e -> bundled.words(e.quoted()).equals("blocs") && e.editClass() == EditClass.SPELLING);
        }
    }

    @Nested
    class Neutrality {

        @Test
        void isATopicOfSeveralPoints() {
            Set<String> points = Set.of(
                    pointOf(RECORD, "We totally respect that"),
                    pointOf(RECORD, "remain a neutral country"),
                    pointOf(RECORD, "undermines Serbia’s neutrality"));
            assertThat(points).hasSize(3);
        }

        @Test
        void respectForItIsReported() {
            assertThat(bundled.tied(RECORD, "We totally respect that", REPORT, "NATO respected Serbia’s decision"))
                    .isTrue();
        }

        private static String pointOf(String source, String words) {
            return Bundled.only(bundled.points(source, words)).id();
        }
    }

    @Nested
    class OtherQuotations {

        @Test
        void aSingleWordIsTheSame() {
            assertThat(bundled.quotation(REPORT, "constructively").verdict()).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void theSummarysFirstJoinsTwoSentencesAndAddsAWord() {
            QuotationCheck check = bundled.quotation(SUMMARY, "Serbia is an important regional actor");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.ALTERED);
            assertThat(check.edits()).anyMatch(e -> bundled.words(e.quoted()).contains("including"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"are under threat", "Commander-in-Chief", "It is important for us", "doing the right thing"})
        void nobodyRecordsThePresidentOnThatDay(String words) {
            assertThat(bundled.quotation(REPORT, words).verdict()).isEqualTo(QuotationVerdict.NO_RECORD);
        }

        @Test
        void nobodyRecordsWhatTheEarlierReportQuotes() {
            assertThat(bundled.comparison().quotations())
                    .filteredOn(q -> q.source().equals(EARLIER_REPORT))
                    .hasSizeGreaterThanOrEqualTo(10)
                    .allMatch(q -> q.verdict() == QuotationVerdict.NO_RECORD);
        }

        @Test
        void whatCannotBeCheckedIsAPlainFactAndNoAlarm() {
            assertThat(bundled.findings(FindingKind.QUOTATION, f -> f.verdict() == Verdict.UNCHECKABLE))
                    .isNotEmpty()
                    .allMatch(f -> f.weight() < 0.35);
        }
    }

    @Nested
    class Justice {

        @Test
        void restsOnTheStatementAndNotOnTheQuestion() {
            assertThat(bundled.tied(REPORT, "perpetrators must be brought to justice", RECORD, "must face justice"))
                    .isTrue();
            assertThat(bundled.tied(REPORT, "perpetrators must be brought to justice", RECORD, "bring to justice"))
                    .isFalse();
        }
    }

    @Nested
    class OtherDays {

        @Test
        void whatHeSaidOnMondayDoesNotContradictTuesday() {
            assertThat(bundled.comparison().findings())
                    .noneMatch(f -> f.verdict() == Verdict.DIFFER
                            && bundled.touches(f, REPORT, "on Monday")
                            && bundled.touches(f, RECORD, "No decision has been made"));
            assertThat(bundled.points(REPORT, "considering deploying additional troops"))
                    .noneMatch(p -> p.cells().stream()
                            .anyMatch(c -> c.source().equals(RECORD)
                                    && (c.stance() == Stance.STATES || c.stance() == Stance.DIFFERS)));
        }

        @Test
        void decidingToIncreaseAndHavingDecidedNothingYetAreTwoMatters() {
            List<Point> increase = bundled.points(RECORD, "NATO has decided to increase its presence");
            assertThat(bundled.points(RECORD, "No decision has been made"))
                    .isNotEmpty()
                    .noneMatch(increase::contains);
            assertThat(bundled.comparison().findings())
                    .noneMatch(f -> f.verdict() == Verdict.DIFFER
                            && bundled.touches(f, RECORD, "No decision has been made")
                            && bundled.touches(f, RECORD, "has decided to increase"));
        }
    }

    @Nested
    class AddedAndLeftOut {

        @ParameterizedTest
        @ValueSource(strings = {"in 2006", "three Serb gunmen were killed", "had stopped"})
        void theReportAdds(String words) {
            assertThat(bundled.findings(FindingKind.ADDITION, f -> bundled.touches(f, REPORT, words)))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,000 additional peacekeepers", "Ukraine", "neutral"})
        void theSummaryLeavesOut(String words) {
            assertThat(omissions(words, SUMMARY)).isNotEmpty();
        }

        @Test
        void theReportLeavesOutTheWounded() {
            assertThat(omissions("93 of them", REPORT)).isNotEmpty();
        }

        private static List<Finding> omissions(String words, String missingFrom) {
            return bundled.findings(
                    FindingKind.OMISSION,
                    f -> bundled.touches(f, RECORD, words) && f.missingFrom().contains(missingFrom));
        }
    }

    @Nested
    class TwoWitnesses {

        @Test
        void agreeOnTheDeclarationOfIndependence() {
            Point point = Bundled.only(bundled.points(EARLIER_REPORT, "declared its independence from Serbia in 2008"));
            assertThat(bundled.passages(point)).anyMatch(p -> bundled.holds(p, REPORT, "2008 declaration"));
            assertThat(point.status()).isEqualTo(PointStatus.AGREE);
            assertThat(point.witnesses()).isEqualTo(2);
        }

        @Test
        void aFormulaOfThreeYearsIsNeitherAgreementNorLineage() {
            assertThat(bundled.points(EARLIER_RECORD, "safe and secure environment"))
                    .noneMatch(p -> p.status() == PointStatus.AGREE
                            && p.cells().stream()
                                    .anyMatch(c -> c.source().equals(EARLIER_RECORD) && c.stance() == Stance.STATES));
            assertThat(bundled.comparison().lineage())
                    .noneMatch(l -> l.open()
                            && (l.to().equals(EARLIER_REPORT) || l.from().equals(EARLIER_RECORD)));
        }
    }

    @Nested
    class Noise {

        @Test
        void aTeaserIsTiedToNothing() {
            assertThat(bundled.comparison().links())
                    .noneMatch(l -> bundled.words(l.first()).contains("Baltic Sea")
                            || bundled.words(l.second()).contains("Baltic Sea"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"11000", "1244", "30"})
        void numbersThatMerelyLookAlikeMakeNoFinding(String digits) {
            assertThat(bundled.findings(
                            FindingKind.FIGURE,
                            f -> f.passages().stream()
                                    .anyMatch(p -> bundled.words(p).matches(".*\\b" + digits + "\\b.*"))))
                    .isEmpty();
        }

        @Test
        void theSummaryTookWordsFromTheRecordAndNamesAParentThatIsNotOpen() {
            List<Lineage> parents = bundled.comparison().lineage().stream()
                    .filter(l -> l.to().equals(SUMMARY))
                    .toList();
            assertThat(parents).anyMatch(l -> l.open() && l.from().equals(RECORD) && l.directionKnown());
            assertThat(parents).anyMatch(l -> !l.open() && l.from().contains("NATO HQ website"));
        }

        @Test
        void whereTextIsMissingNobodyIsSaidToSpeak() {
            assertThat(bundled.comparison().source(EARLIER_RECORD).blocks())
                    .filteredOn(b -> b.role() == BlockRole.GAP)
                    .hasSize(2)
                    .allMatch(b -> b.speaker() == null)
                    .noneMatch(b -> b.candidates().contains("Gordana Uzelac"));
        }

        @Test
        void aReaderWithADeadlineIsShownAboutADozenFindings() {
            assertThat(bundled.comparison().findings().stream()
                            .filter(f -> f.weight() > 0.5)
                            .count())
                    .isBetween(5L, 15L);
        }
    }
}
