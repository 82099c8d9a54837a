package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceReading;
import app.parallax.text.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a careful reader finds in the five bundled sources. */
class ElevenTruthsTest {

    private static Comparison comparison;

    @BeforeAll
    static void compare() {
        Manifest manifest = ManifestFile.read(Path.of("assets/sources/manifest.json"));
        var read = new SourceReading().read(manifest.sources(), new Cancellation());
        try (Engine engine = new Engine(EngineSettings.ofThisMachine())) {
            Options options = new Options(manifest.baseline(), manifest.occasions(), List.of());
            comparison = engine.compare(read.sources(), options, Progress.SILENT, new Cancellation());
        }
    }

    private static String words(Passage passage) {
        return comparison.source(passage.source()).words(passage.span()).replaceAll("\\s+", " ");
    }

    private static List<Finding> findings(FindingKind kind) {
        return comparison.findings().stream().filter(f -> f.kind() == kind).toList();
    }

    private static QuotationCheck quotation(String source, String beginning) {
        return comparison.quotations().stream()
                .filter(q -> q.source().equals(source))
                .filter(q -> words(new Passage(source, q.quotation().span())).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Point pointWith(String source, String words) {
        return comparison.points().stream()
                .filter(p -> p.cells().stream()
                        .filter(c -> c.source().equals(source) && isStating(c))
                        .flatMap(c -> c.passages().stream())
                        .anyMatch(passage -> words(passage).contains(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no point holds " + words));
    }

    private static boolean isStating(Cell cell) {
        return cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS;
    }

    private static Cell cell(Point point, String source) {
        return point.cells().stream()
                .filter(c -> c.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Passage> evidence(Stream<Finding> findings) {
        return findings.flatMap(f -> f.passages().stream());
    }

    @Nested
    class TheWounded {

        @Test
        void areNinetyThreeInDigitsAndInWords() {
            assertThat(findings(FindingKind.FIGURE))
                    .filteredOn(f -> f.verdict() == Verdict.AGREE)
                    .anySatisfy(f -> assertThat(f.passages().stream().map(ElevenTruthsTest::words))
                            .containsExactly("Ninety three", "93"));
        }

        @Test
        void standInAQuotationThatIsCutWithoutAMark() {
            QuotationCheck check = quotation("mlo-2023", "For two decades");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
            assertThat(check.marked()).isFalse();
        }
    }

    @Nested
    class TheThousand {

        @Test
        void isOnePointSaidFourTimesByOneWitness() {
            Point point = pointWith("nato-2023", "around 1,000 additional peacekeepers");
            assertThat(point.status()).isEqualTo(PointStatus.REPEATED);
            assertThat(point.witnesses()).isEqualTo(1);
            assertThat(cell(point, "nato-2023").passages()).hasSize(4);
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
    class TheNeutralityQuotation {

        @Test
        void isAlteredWithVeryGoneAndBlocsSpeltOtherwise() {
            QuotationCheck check = quotation("news-2023", "… does not undermine");
            assertThat(check.verdict()).isEqualTo(QuotationVerdict.ALTERED);
            assertThat(dropped(check)).contains("very");
            assertThat(check.edits())
                    .filteredOn(e -> e.editClass() == EditClass.SPELLING)
                    .anySatisfy(e -> assertThat(words(e.quoted())).contains("blocs"));
        }

        private static String dropped(QuotationCheck check) {
            return check.edits().stream()
                    .map(Edit::record)
                    .map(ElevenTruthsTest::words)
                    .collect(Collectors.joining(" "));
        }
    }

    @Nested
    class Neutrality {

        @Test
        void isATopicOfThreePoints() {
            Point stays = pointWith("news-2023", "stays militarily neutral");
            Point respected = pointWith("news-2023", "NATO respected");
            Point undermined = pointWith("news-2023", "does not undermine");
            assertThat(List.of(stays.id(), respected.id(), undermined.id())).doesNotHaveDuplicates();
            assertThat(List.of(respected.topic(), undermined.topic())).containsOnly(stays.topic());
        }

        @Test
        void isSaidInTheRecordAndInTheReport() {
            assertThat(isStating(cell(pointWith("news-2023", "stays militarily neutral"), "nato-2023")))
                    .isTrue();
            assertThat(isStating(cell(pointWith("news-2023", "NATO respected"), "nato-2023")))
                    .isTrue();
            assertThat(isStating(cell(pointWith("news-2023", "does not undermine"), "nato-2023")))
                    .isTrue();
        }

        @Test
        void belongedToAnotherOccasionInTheEarlierTranscript() {
            Point stays = pointWith("news-2023", "stays militarily neutral");
            assertThat(cell(stays, "nato-2021").stance()).isEqualTo(Stance.OTHER_OCCASION);
        }
    }

    @Nested
    class SmallQuotations {

        @Test
        void ofOneWordAreTheSame() {
            assertThat(quotation("news-2023", "constructively").verdict()).isEqualTo(QuotationVerdict.SAME);
        }

        @Test
        void thatJoinTwoSentencesAreAltered() {
            assertThat(quotation("mlo-2023", "Serbia is an important").verdict()).isEqualTo(QuotationVerdict.ALTERED);
        }
    }

    @Nested
    class WordsThatNobodyRecords {

        @Test
        void areMostOfTheQuotationsAndWeighLittle() {
            List<Finding> uncheckable = findings(FindingKind.QUOTATION).stream()
                    .filter(f -> f.verdict() == Verdict.UNCHECKABLE)
                    .toList();
            assertThat(uncheckable.size() * 2)
                    .isGreaterThan(findings(FindingKind.QUOTATION).size());
            assertThat(uncheckable).allMatch(f -> f.weight() < 0.1);
        }

        @Test
        void areAllThatTheReportOfAnotherYearQuotes() {
            assertThat(comparison.quotations())
                    .filteredOn(q -> q.source().equals("dw-2022") && q.verdict() != null)
                    .isNotEmpty()
                    .allMatch(q -> q.verdict() == QuotationVerdict.NO_RECORD);
        }
    }

    @Nested
    class Justice {

        @Test
        void standsOnTheSpeakersWordsAndNotOnTheQuestion() {
            List<String> tied = comparison.links().stream()
                    .filter(l -> words(l.second()).contains("brought to justice")
                            || words(l.first()).contains("brought to justice"))
                    .flatMap(l -> Stream.of(l.first(), l.second()))
                    .filter(p -> p.source().equals("nato-2023"))
                    .map(ElevenTruthsTest::words)
                    .toList();
            assertThat(tied)
                    .anyMatch(w -> w.contains("must face justice"))
                    .noneMatch(w -> w.contains("bring to justice"));
        }
    }

    @Nested
    class WhatWasSaidOnMonday {

        @Test
        void isAnotherOccasion() {
            assertThat(comparison.occasions()).anyMatch(o -> String.valueOf(o.date()).equals("2023-11-20"));
        }

        @Test
        void contradictsNothing() {
            assertThat(evidence(comparison.findings().stream()
                            .filter(f -> f.verdict() == Verdict.DIFFER && f.kind() != FindingKind.OMISSION)))
                    .noneMatch(p -> words(p).contains("considering deploying"))
                    .noneMatch(p -> words(p).contains("No decision has been made"))
                    .noneMatch(p -> words(p).contains("has decided to increase"));
        }

        @Test
        void isNoPointWithTheDecisionOfTuesday() {
            Point point = pointWith("nato-2023", "No decision has been made");
            assertThat(isStating(cell(point, "news-2023"))).isFalse();
        }
    }

    @Nested
    class WhatWasAddedAndLeftOut {

        @ParameterizedTest
        @ValueSource(
                strings = {"in 2006", "three Serb gunmen were killed", "had stopped"})
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
        void isInTheSummaryTheThousandNeutralityAndUkraine() {
            List<String> missing = missingFrom("mlo-2023");
            assertThat(missing)
                    .anyMatch(w -> w.contains("1,000"))
                    .anyMatch(w -> w.contains("neutral"))
                    .anyMatch(w -> w.contains("Ukraine"));
        }

        @Test
        void isInTheReportTheWounded() {
            assertThat(missingFrom("news-2023")).anyMatch(w -> w.contains("93"));
        }

        private static List<String> missingFrom(String source) {
            return findings(FindingKind.OMISSION).stream()
                    .filter(f -> List.of(f.arguments().getOrDefault("missingFrom", "").split(" "))
                            .contains(source))
                    .flatMap(f -> f.passages().stream())
                    .map(ElevenTruthsTest::words)
                    .toList();
        }
    }

    @Nested
    class Independence {

        @Test
        void hasTwoWitnessesWhoDoNotDependOnAnOccasion() {
            Point point = pointWith("dw-2022", "declared its independence");
            assertThat(isStating(cell(point, "news-2023"))).isTrue();
            assertThat(point.witnesses()).isEqualTo(2);
        }

        @Test
        void isNotLikeAFormulaThatReturnsFromYearToYear() {
            assertThat(comparison.lineage())
                    .noneMatch(l -> l.open() && (l.from().equals("nato-2021") || l.to().equals("dw-2022")));
            Point point = pointWith("nato-2023", "safe and secure environment");
            assertThat(isStating(cell(point, "nato-2021"))).isFalse();
            assertThat(isStating(cell(point, "dw-2022"))).isFalse();
        }
    }

    @Nested
    class Accidents {

        @Test
        void likeTheTeaserTieToNothing() {
            assertThat(comparison.links())
                    .noneMatch(l -> words(l.first()).contains("Baltic") || words(l.second()).contains("Baltic"));
        }

        @Test
        void likeAPostcodeOrAResolutionMakeNoFigureFinding() {
            assertThat(evidence(findings(FindingKind.FIGURE).stream()).map(ElevenTruthsTest::words))
                    .noneMatch(w -> w.contains("11000") || w.contains("1244") || w.endsWith("30"));
        }
    }

    @Nested
    class Copies {

        @Test
        void theSummaryTookWordsFromTheTranscript() {
            assertThat(comparison.lineage())
                    .anyMatch(l -> l.open()
                            && l.from().equals("nato-2023")
                            && l.to().equals("mlo-2023")
                            && l.directionKnown());
        }

        @Test
        void theSummaryNamesAParentThatIsNotOpen() {
            assertThat(comparison.lineage())
                    .anyMatch(l -> !l.open() && l.to().equals("mlo-2023") && l.from().contains("NATO HQ website"));
        }
    }

    @Nested
    class Triage {

        @Test
        void showsAtMostFifteenFindingsThatStandOut() {
            assertThat(comparison.findings()).filteredOn(f -> f.weight() > 0.5).hasSizeBetween(5, 15);
        }
    }
}
