package app.parallax.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Reason;
import app.parallax.annotate.Annotation;
import app.parallax.compare.Lineage;
import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineageFinderTest {
    private static final String COPIED =
            "Workers at the northern shipyard walked out shortly after dawn, leaving two half-built ferries in their docks and a queue of lorries at the gate.";
    private static final String FIRST =
            "The strike began on Tuesday.\n\n" + COPIED + "\n\nTalks are to go on next week.\n";
    private static final String SECOND = "Nobody expected it so soon.\n\n" + COPIED
            + "\n\nThe owners of the yard declined to comment on what had happened.\n";

    @Nested
    class Direction {
        @Test
        void thatOneIsEarlierDoesNotShowThatTheOtherTookItsWords() {
            Lineage found = one(
                    report("b", FIRST, "2031-05-02", "Coast Courier"),
                    report("a", SECOND, "2031-05-03", "Harbour Post"));
            assertThat(found.from()).isEqualTo("b");
            assertThat(found.to()).isEqualTo("a");
            assertThat(found.directionKnown()).isFalse();
            assertThat(codes(found)).containsExactly("shared-runs", "earlier");
            assertThat(found.reuse()).isBetween(.5, .75);
        }

        @Test
        void withoutDatesNobodyKnows() {
            Lineage found = one(report("b", FIRST, null, null), report("a", SECOND, null, null));
            assertThat(found.directionKnown()).isFalse();
            assertThat(codes(found)).containsExactly("shared-runs");
        }

        @Test
        void whoNamesTheOthersPublisherHasReadIt() {
            String naming = SECOND + "\nThe Harbour Post saw the letter, the Coast Courier reported.\n";
            Lineage found = one(
                    report("b", FIRST, "2031-05-02", "Coast Courier"),
                    report("a", naming, "2031-05-02", "Harbour Post"));
            assertThat(found.from()).isEqualTo("b");
            assertThat(found.directionKnown()).isTrue();
            assertThat(found.because()).contains(Reason.of("names-it", "Coast Courier"));
        }

        @Test
        void whoIsNamedAndOpenIsNotCalledUnopened() {
            String naming = "HARBOUR CITY (Coast Courier) - " + SECOND;
            assertThat(find(report("b", FIRST, "2031-05-02", "Coast Courier"), report("a", naming, "2031-05-02", null)))
                    .allMatch(Lineage::open);
        }

        @Test
        void whereDatesAndWordsContradictEachOtherNobodyKnows() {
            String naming = SECOND + "\nThe Coast Courier reported it.\n";
            Lineage found = one(
                    report("b", FIRST, "2031-05-04", "Coast Courier"),
                    report("a", naming, "2031-05-02", "Harbour Post"));
            assertThat(found.directionKnown()).isFalse();
        }

        @Test
        void aRecordComesBeforeWhatTellsOfIt() {
            AnnotatedSource record = source(
                    "z",
                    SourceKind.TRANSCRIPT,
                    "Ana Kovač: " + COPIED + "\n\nReporter: And then?\n",
                    "2031-05-09",
                    null);
            Lineage found = one(record, report("a", SECOND, "2031-05-02", null));
            assertThat(found.from()).isEqualTo("z");
            assertThat(codes(found)).contains("from-record");
        }

        @Test
        void theOrderOfTheSourcesDoesNotMatter() {
            AnnotatedSource b = report("b", FIRST, "2031-05-02", null);
            AnnotatedSource a = report("a", SECOND, "2031-05-03", null);
            assertThat(find(a, b)).isEqualTo(find(b, a));
        }
    }

    @Nested
    class Agencies {
        private static final String DATELINE = "NORTHPORT, May 2 (Interpress) \u2014 ";

        @Test
        void twoThatNameTheSameAgencyBothHaveTheirWordsFromIt() {
            List<Lineage> found = find(
                    report("a", DATELINE + FIRST, "2031-05-02", "Coast Courier"),
                    report("b", DATELINE + SECOND, "2031-05-03", "Harbour Post"));
            assertThat(found).extracting(Lineage::from).containsExactly("Interpress", "Interpress");
            assertThat(found).extracting(Lineage::to).containsExactly("a", "b");
            assertThat(found).allSatisfy(lineage -> {
                assertThat(lineage.open()).isFalse();
                assertThat(lineage.reuse()).isNull();
                assertThat(codes(lineage)).contains("named", "shared-runs", "both-name");
                assertThat(lineage.passages()).extracting(Passage::source).contains("a", "b");
            });
        }

        @Test
        void whereOnlyOneNamesItTheOtherMayHaveItFromTheOne() {
            List<Lineage> found =
                    find(report("a", DATELINE + FIRST, "2031-05-02", null), report("b", SECOND, "2031-05-03", null));
            assertThat(found).extracting(Lineage::from).containsExactly("Interpress", "a");
            assertThat(found.getLast().to()).isEqualTo("b");
        }

        @Test
        void aParentThatIsNotOpenIsNamedOnce() {
            List<Lineage> found = find(report("a", DATELINE + FIRST, null, null));
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().because()).containsExactly(Reason.of("named", "Interpress"));
        }

        @Test
        void anAgencyThatNamesItselfHasNothingFromItself() {
            String own = "HARLOW (Interpress) - The strike began on Tuesday.\n";
            assertThat(find(report("a", own, "2031-05-02", "Interpress"))).isEmpty();
            assertThat(find(report("a", own, "2031-05-02", "Harbour Post"))).hasSize(1);
        }

        @Test
        void bracketsInAFirstSentenceAreNoDateline() {
            assertThat(find(report(
                            "a",
                            "The Northport Yard (Norda) said that the strike began on Tuesday.\n\n" + FIRST,
                            null,
                            null)))
                    .isEmpty();
        }
    }

    @Nested
    class LeftOut {
        private static final String QUOTED =
                "\u201cNobody in this yard will lift a hammer before the owners sit down with us and sign what they promised last autumn\u201d";

        @Test
        void wordsThatBothQuoteMayComeFromTheSameMouth() {
            AnnotatedSource a =
                    report("a", "A strike began on Tuesday. " + QUOTED + ", Ana Kovač said.\n", "2031-05-02", null);
            AnnotatedSource b =
                    report("b", "Ships will be late. Ana Kovač said: " + QUOTED + ". It rained.\n", "2031-05-03", null);
            assertThat(find(a, b)).isEmpty();
        }

        @Test
        void aSetPhraseIsNoCopy() {
            AnnotatedSource a =
                    report("a", "At the end of the day it is up to the owners of the yard.\n", "2031-05-02", null);
            AnnotatedSource b = report(
                    "b", "It rained, and at the end of the day it is not a matter of weather.\n", "2031-05-03", null);
            assertThat(find(a, b)).isEmpty();
        }

        @Test
        void aSentenceOfOneOccasionOnAnotherIsAFormulaUnlessMuchOfTheTextIsTheSame() {
            String sentence =
                    "We stand ready to work with all who want to keep the harbour open and safe for everyone.";
            String own =
                    " The ferry to the islands was late, and its crew blamed the fog. A second pier opens in autumn, and a third will follow."
                            .repeat(3);
            AnnotatedSource a = report("a", "Speakers met in May. " + sentence + own, "2031-05-02", null);
            AnnotatedSource b = report(
                    "b",
                    "They met again. " + sentence + own.replaceAll("\\b(\\w+) (\\w+)\\b", "$2 $1"),
                    "2032-05-02",
                    null);
            assertThat(new LineageFinder(new Occasions(Map.of("a", "may", "b", "next-may")))
                            .find(List.of(a, b), new Workers(1), new Cancellation()))
                    .isEmpty();
        }
    }

    private static Lineage one(AnnotatedSource... sources) {
        List<Lineage> found = find(sources);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Lineage> find(AnnotatedSource... sources) {
        return new LineageFinder(new Occasions(Map.of())).find(List.of(sources), new Workers(1), new Cancellation());
    }

    private static List<String> codes(Lineage lineage) {
        return lineage.because().stream().map(Reason::code).toList();
    }

    private static AnnotatedSource report(String id, String text, @Nullable String date, @Nullable String publisher) {
        return source(id, SourceKind.REPORT, text, date, publisher);
    }

    private static AnnotatedSource source(
            String id, SourceKind kind, String text, @Nullable String date, @Nullable String publisher) {
        SourceInfo info = new SourceInfo(
                "A title", publisher, kind, date == null ? null : LocalDate.parse(date), "en", null, null);
        SourceInput input = new SourceInput(id, id, new Content.Inline(text, "text/plain"), info);
        return new Annotation()
                .annotate(new SourceReading().read(input).sources().getFirst());
    }

    /** All sources speak of one occasion that nobody knows, unless it is given. */
    private record Occasions(Map<String, String> given) implements OccasionLookup {
        @Override
        public List<Occasion> all() {
            return List.of();
        }

        @Override
        public @Nullable String of(String source) {
            return given.get(source);
        }

        @Override
        public @Nullable String at(Passage passage) {
            return of(passage.source());
        }

        @Override
        public List<String> recordsOf(String occasion) {
            return List.of();
        }
    }
}
