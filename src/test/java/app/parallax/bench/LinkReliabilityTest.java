package app.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parallax.bench.Reliability.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The arithmetic of the reliability table, the marks and how they find their links; the table itself is measured, not tested. */
class LinkReliabilityTest {
    @TempDir
    Path folder;

    @Nested
    class Table {
        private final Reliability reliability = new Reliability(
                List.of(new Judged(0.5, false), new Judged(0.54, true), new Judged(0.6, true), new Judged(1, true)));

        @Test
        void aScoreOnABorderBelongsToTheUpperBinAndOneToTheHighest() {
            assertThat(reliability.bins().stream().map(bin -> bin.links().size()))
                    .containsExactly(2, 1, 1);
        }

        @Test
        void aBinGivesItsMeanScoreBesideTheShareOfTies() {
            assertThat(reliability.bins().getFirst().meanScore()).isEqualTo(0.52, within(1e-9));
            assertThat(reliability.bins().getFirst().shareTied()).isEqualTo(0.5, within(1e-9));
        }

        @Test
        void theBrierScoreIsTheMeanSquaredDistance() {
            assertThat(reliability.brierScore()).isEqualTo((0.25 + 0.2116 + 0.16 + 0) / 4, within(1e-9));
        }

        @Test
        void theCalibrationErrorWeighsEachBinByItsLinks() {
            assertThat(reliability.expectedCalibrationError()).isEqualTo((2 * 0.02 + 0.4 + 0) / 4, within(1e-9));
        }

        @Test
        void eachBinIsARow() {
            assertThat(reliability.toString())
                    .contains("| 0.5 to 0.6 | 2 | 0.520 | 0.500 |", "| 0.9 to 1.0 | 1 | 1.000 | 1.000 |")
                    .contains("Brier score 0.155, expected calibration error 0.110, 4 links.");
        }
    }

    @Nested
    class Readers {
        private final Agreement agreement = new Agreement(20, 5, 10, 15);

        @Test
        void kappaTakesAwayWhatChanceWouldGive() {
            // Cohen's kappa for 20, 5, 10 and 15: .7 observed, .5 expected.
            assertThat(agreement.share()).isEqualTo(0.7, within(1e-9));
            assertThat(agreement.kappa()).isEqualTo(0.4, within(1e-9));
        }

        @Test
        void readersWhoAgreeWhollyHaveAKappaOfOne() {
            assertThat(new Agreement(3, 0, 0, 4).kappa()).isEqualTo(1, within(1e-9));
            assertThat(new Agreement(3, 0, 0, 0).kappa()).isNaN();
        }

        @Test
        void eachMarkIsCountedOnce() {
            assertThat(Agreement.of(List.of(
                            mark(true, true, true),
                            mark(true, false, true),
                            mark(false, true, false),
                            mark(false, true, true),
                            mark(false, false, false))))
                    .isEqualTo(new Agreement(1, 1, 2, 1));
        }

        @Test
        void whatTheReadersSayStandsAboveTheTables() {
            assertThat(LinkReliability.agreement(List.of(mark(true, true, true), mark(true, false, true))))
                    .contains("all: 1 of 2 (0.500), Cohen's kappa 0.000; 1 tied by one alone, 0 by the other alone")
                    .contains("across sources: 1 of 2")
                    .contains("within one source: no marks");
        }

        private static LinkMark mark(boolean byOne, boolean byOther, boolean tied) {
            LinkMark.Place first = new LinkMark.Place("a", 0, 9, "aa");
            return new LinkMark("dates", "7", first, new LinkMark.Place("b", 5, 9, "bb"), byOne, byOther, tied);
        }
    }

    @Nested
    class Map {
        @Test
        void scoresThatKeepWhatTheyPromiseStayAsTheyAre() {
            LogisticMap map = LogisticMap.fitted(links(0.6, 60, 0.9, 90));
            assertThat(map.of(0.6)).isEqualTo(0.6, within(0.01));
            assertThat(map.of(0.9)).isEqualTo(0.9, within(0.01));
        }

        @Test
        void scoresThatAreTooSureAreDrawnToWhatTheMarksSay() {
            LogisticMap map = LogisticMap.fitted(links(0.6, 50, 0.9, 70));
            assertThat(map.of(0.6)).isEqualTo(0.5, within(0.01));
            assertThat(map.of(0.9)).isEqualTo(0.7, within(0.01));
            assertThat(map.slope()).isBetween(0.0, 1.0);
        }

        @Test
        void marksThatAreAllAlikeStillGiveFiniteNumbers() {
            LogisticMap map = LogisticMap.fitted(links(0.6, 100, 1, 100));
            assertThat(map.of(1)).isLessThanOrEqualTo(1).isGreaterThan(map.of(0.6));
        }

        @Test
        void aLinkIsMappedByWhatTheOthersShow() {
            List<Judged> links = List.of(new Judged(0.7, true), new Judged(0.7, false));
            LogisticMap ofTheSecond = LogisticMap.fitted(links.subList(1, 2));
            assertThat(LogisticMap.heldOut(links, 2).getFirst()).isEqualTo(new Judged(ofTheSecond.of(0.7), true));
        }

        /** A hundred links of each score, so many of them ties. */
        private static List<Judged> links(double low, int tiedLow, double high, int tiedHigh) {
            List<Judged> links = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                links.add(new Judged(low, i < tiedLow));
                links.add(new Judged(high, i < tiedHigh));
            }
            return links;
        }
    }

    @Nested
    class Marks {
        private static final String HEADER =
                "set,case,first,first_start,first_end,first_sha256,second,second_start,second_end,second_sha256,reader_1,reader_2,settled\n";

        @Test
        void aLineIsTwoPlacesAndAMark() throws IOException {
            assertThat(read("dates,7,a,0,10,aa,b,5,9,bb,0,1,1\n"))
                    .containsExactly(new LinkMark(
                            "dates",
                            "7",
                            new LinkMark.Place("a", 0, 10, "aa"),
                            new LinkMark.Place("b", 5, 9, "bb"),
                            false,
                            true,
                            true));
        }

        @Test
        void aLineThatIsNoMarkIsNamed() {
            assertThatThrownBy(() -> read("dates,7,a,0,10,aa,b,5,9,bb,1,1,1\ndates,7,a,0,10,aa,b,5,9,bb,1,maybe,1\n"))
                    .hasMessageContaining("line 3")
                    .hasMessageContaining("\"maybe\" is neither 0 nor 1");
            assertThatThrownBy(() -> read("dates,7,a,9,9,aa,b,5,9,bb,1,1,1\n")).hasMessageContaining("line 2");
            assertThatThrownBy(() -> read("dates,7\n")).hasMessageContaining("2 cells in place of 13");
        }

        @Test
        void whatBothReadersSayIsSettled() {
            assertThatThrownBy(() -> read("dates,7,a,0,10,aa,b,5,9,bb,1,1,0\n"))
                    .hasMessageContaining("line 2")
                    .hasMessageContaining("against what both readers say");
        }

        @Test
        void anotherFileIsNotTakenForMarks() throws IOException {
            Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n");
            assertThatThrownBy(() -> LinkMarks.read(file)).hasMessageContaining("does not start with");
        }

        @Test
        void theOnesInTheRepositoryAreSomeHundredsOfBothKinds() throws IOException {
            Path baseline = BenchOptions.of(new Properties()).baseline();
            List<LinkMark> marks = LinkMarks.read(baseline.resolveSibling("link-marks.csv"));
            assertThat(marks).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
            assertThat(marks.stream().filter(LinkMark::tied).count()).isBetween(20L, marks.size() - 20L);
        }

        @Test
        void theReadersOfTheOnesInTheRepositoryAgreeButDidNotCopy() throws IOException {
            Path baseline = BenchOptions.of(new Properties()).baseline();
            Agreement agreement = Agreement.of(LinkMarks.read(baseline.resolveSibling("link-marks.csv")));
            assertThat(agreement.onlyOne()).isPositive();
            assertThat(agreement.onlyOther()).isPositive();
            assertThat(agreement.kappa()).isGreaterThan(0.6);
        }

        private List<LinkMark> read(String lines) throws IOException {
            return LinkMarks.read(Files.writeString(folder.resolve("marks.csv"), HEADER + lines));
        }
    }

    @Nested
    class Finding {
        private final JsonNode comparison = JsonMapper.shared().readTree("""
                {"sources": [{"id": "a", "sha256": "aa"}, {"id": "b", "sha256": "bb"}],
                 "links": [{"score": 0.7, "passages": [{"source": "a", "start": 0, "end": 100}, {"source": "b", "start": 40, "end": 90}]},
                           {"score": 0.8, "passages": [{"source": "a", "start": 0, "end": 80}, {"source": "b", "start": 40, "end": 90}]}],
                 "repeats": [{"score": 0.6, "passages": [{"source": "a", "start": 0, "end": 10}, {"source": "a", "start": 50, "end": 60}]}]}
                """);

        @Test
        void theNearestLinkIsTheMarksInEitherOrder() {
            assertThat(found(place("a", 0, 82), place("b", 40, 90)).links()).containsExactly(new Judged(0.8, true));
            assertThat(found(place("b", 40, 90), place("a", 0, 98)).links()).containsExactly(new Judged(0.7, true));
        }

        @Test
        void aRepeatIsFoundToo() {
            assertThat(found(place("a", 0, 10), place("a", 50, 60)).links()).containsExactly(new Judged(0.6, true));
        }

        @Test
        void aMarkWhoseLinkIsGoneIsListed() {
            MarkedLinks found = found(place("a", 0, 100), place("b", 0, 45));
            assertThat(found.links()).isEmpty();
            assertThat(LinkReliability.report(List.of(new Judged(0.7, true)), List.of(), found.gone()))
                    .contains("1 marks, 1 of them ties", "dates 7: a 0–100 with b 0–45, a tie");
        }

        @Test
        void linksAndRepeatsAreToldApart() {
            String report =
                    LinkReliability.report(List.of(new Judged(0.7, true)), List.of(new Judged(0.9, false)), List.of());
            assertThat(report.split("\n\n"))
                    .anySatisfy(part -> assertThat(part).contains("across", "| 1 | 0.700 | 1.000 |"))
                    .anySatisfy(part -> assertThat(part).contains("repeats", "| 1 | 0.900 | 0.000 |"));
        }

        @Test
        void whereNoMarkFindsItsLinkThereIsNoTable() {
            assertThat(LinkReliability.report(
                            List.of(),
                            List.of(),
                            found(place("a", 0, 100), place("b", 0, 45)).gone()))
                    .startsWith("None of the 1 marked links");
        }

        @Test
        void aTextThatHasChangedHasNoneOfItsMarks() {
            assertThat(found(place("a", 0, 80), new LinkMark.Place("b", 40, 90, "other"))
                            .gone())
                    .hasSize(1);
        }

        private MarkedLinks found(LinkMark.Place first, LinkMark.Place second) {
            return MarkedLinks.in(comparison, List.of(new LinkMark("dates", "7", first, second, true, true, true)));
        }

        private static LinkMark.Place place(String source, int start, int end) {
            return new LinkMark.Place(source, start, end, source + source);
        }
    }

    @Nested
    class Wanted {
        @Test
        void aloneOrAfterEverythingButNotAfterAPart() {
            assertThat(wanted("only", "reliability")).isTrue();
            assertThat(wanted("only", "")).isTrue();
            assertThat(wanted("only", "dates")).isFalse();
            assertThat(wanted("sample", "10")).isFalse();
        }

        private static boolean wanted(String name, String value) {
            Properties properties = new Properties();
            properties.setProperty("bench." + name, value);
            return BenchOptions.of(properties).wantsReliability();
        }
    }
}
