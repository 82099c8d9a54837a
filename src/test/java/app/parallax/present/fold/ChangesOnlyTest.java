package app.parallax.present.fold;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.present.Page;
import app.parallax.present.PageItem;
import app.parallax.present.PageItem.Fold;
import app.parallax.present.PageItem.FoldKind;
import app.parallax.present.PageItem.Paragraph;
import app.parallax.present.Phrases;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesOnlyTest {
    private static final Phrases PHRASES = Phrases.english();
    private static final Set<String> BOTH = Set.of(Comparisons.RECORD, Comparisons.REPORT);

    private static List<PageItem> changes(Comparison comparison, String source, Wanted wanted) {
        return ChangesOnly.of(Page.of(comparison, source, PHRASES), comparison, source, wanted, PHRASES);
    }

    private static Wanted nothing(Set<String> columns) {
        return new Wanted(Set.of(), columns, List.of());
    }

    private static List<Fold> unchanged(List<PageItem> page) {
        return page.stream()
                .filter(item -> item instanceof Fold fold && fold.kind() == FoldKind.UNCHANGED)
                .map(Fold.class::cast)
                .toList();
    }

    private static List<String> shown(List<PageItem> page) {
        return page.stream()
                .filter(Paragraph.class::isInstance)
                .map(item -> ((Paragraph) item).text().shown())
                .toList();
    }

    /** The record of the harbour meeting: what was counted, that the pier will be closed, and a question. */
    @Nested
    class OfTheHarbour {
        private final Comparison all = Comparisons.harbour();

        private Comparison with(String... findings) {
            return Comparisons.withFindings(
                    all,
                    all.findings().stream()
                            .filter(f -> Set.of(findings).contains(f.id()))
                            .toList());
        }

        @Test
        void aQuotationThatIsAlteredStaysWhateverTheFilterLetsThrough() {
            List<PageItem> page = changes(with("finding-pier"), Comparisons.RECORD, nothing(BOTH));

            assertThat(shown(page)).hasSize(2).first().isEqualTo("Harbour meeting");
            assertThat(shown(page).getLast()).endsWith("will very soon be closed.");
            assertThat(unchanged(page))
                    .singleElement()
                    .satisfies(fold -> assertThat(fold.line()).isEqualTo("1 paragraph, nothing differs"));
        }

        @Test
        void aFindingThatTheFilterLetsThroughStays() {
            Wanted wanted = new Wanted(Set.of("finding-ferry"), BOTH, List.of());
            assertThat(unchanged(changes(with("finding-ferry"), Comparisons.REPORT, nothing(BOTH))))
                    .hasSize(1);
            assertThat(unchanged(changes(with("finding-ferry"), Comparisons.REPORT, wanted)))
                    .isEmpty();
        }

        @Test
        void whatAgreesIsFoldedAndTheLineSaysHowFarItDoes() {
            List<PageItem> page = changes(with("finding-boats"), Comparisons.RECORD, nothing(BOTH));

            assertThat(shown(page)).containsExactly("Harbour meeting");
            assertThat(unchanged(page))
                    .singleElement()
                    .satisfies(fold -> assertThat(fold.line()).isEqualTo("2 sentences, nothing differs; 1 agrees"));
        }

        @Test
        void whatOnlyASourceSaysThatIsNotShownDoesNotCountAsAgreement() {
            List<PageItem> page = changes(with(), Comparisons.RECORD, nothing(Set.of(Comparisons.RECORD)));

            assertThat(unchanged(page).getFirst().line()).isEqualTo("2 sentences, nothing differs");
        }

        @Test
        void theLineOwnsUpToFindingsThatTheFilterLeavesOut() {
            List<PageItem> page = changes(with("finding-soon"), Comparisons.RECORD, nothing(BOTH));

            assertThat(unchanged(page).getFirst().line()).isEqualTo("2 sentences; 1 agrees · 1 finding not listed");
        }

        @Test
        void whatTheAnalystHasWorkedOnStays() {
            Wanted wanted = new Wanted(Set.of(), BOTH, List.of(Comparisons.inRecord("then")));

            assertThat(shown(changes(with(), Comparisons.RECORD, wanted)))
                    .containsExactly("Harbour meeting", "And then?");
        }

        @Test
        void furnitureWithNothingFoldedBesideItStaysTheLineThatItIs() {
            List<PageItem> page = changes(with("finding-pier"), Comparisons.REPORT, nothing(BOTH));

            assertThat(page.getFirst())
                    .isInstanceOfSatisfying(
                            Fold.class, fold -> assertThat(fold.kind()).isEqualTo(FoldKind.FURNITURE));
        }
    }

    /** A text made up of blocks one after the other, with findings anywhere in it. */
    private record Made(Comparison comparison, Wanted wanted) {
        static final String ID = "made";

        static Made of(List<Block> blocks, String text, List<Finding> findings, Wanted wanted) {
            Source source = new Source(ID, SourceInfo.UNKNOWN, text, "", blocks, List.of());
            return new Made(Comparisons.withFindings(Comparisons.bare(List.of(source), null), findings), wanted);
        }

        List<PageItem> whole() {
            return Page.of(comparison, ID, PHRASES);
        }

        List<PageItem> folded() {
            return changes(comparison, ID, wanted);
        }

        /** What has to stay, asked for one by one. */
        boolean isKept(Span span) {
            Stream<Passage> found = comparison.findings().stream()
                    .filter(finding -> wanted.findings().contains(finding.id())
                            || (finding.kind() == FindingKind.FIGURE && finding.verdict() == Verdict.INCOMPARABLE))
                    .flatMap(finding -> finding.passages().stream());
            return Stream.concat(found, wanted.work().stream())
                    .anyMatch(passage -> passage.span().overlaps(span));
        }
    }

    private static Made random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        BlockRole[] roles = BlockRole.values();
        for (int i = 0; i < 40; i++) {
            int start = text.length();
            text.append("word ".repeat(1 + random.nextInt(6))).append('.');
            BlockRole role = roles[random.nextInt(roles.length)];
            String speaker = role == BlockRole.SPEECH ? "Speaker " + random.nextInt(2) : null;
            blocks.add(new Block(new Span(start, text.length()), role, speaker, null, List.of()));
            text.append("\n\n");
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(text.length() - 30);
            findings.add(Comparisons.finding(
                    "f-" + i,
                    i % 2 == 0 ? FindingKind.FIGURE : FindingKind.WORDING,
                    i % 3 == 0 ? Verdict.INCOMPARABLE : Verdict.AGREE,
                    0.5,
                    "nobody",
                    new Passage(Made.ID, start, start + 1 + random.nextInt(20))));
        }
        int at = random.nextInt(text.length() - 5);
        Wanted wanted =
                new Wanted(Set.of("f-1", "f-2", "f-3"), Set.of(Made.ID), List.of(new Passage(Made.ID, at, at + 3)));
        return Made.of(blocks, text.toString(), findings, wanted);
    }

    private static Stream<PageItem> flat(PageItem item) {
        return item instanceof Fold fold && fold.kind() == FoldKind.UNCHANGED
                ? fold.folded().stream()
                : Stream.of(item);
    }

    private static boolean isHeading(PageItem item) {
        return item instanceof Paragraph paragraph && paragraph.block().role() == BlockRole.HEADING;
    }

    private static PageItem unnamed(PageItem item) {
        return item instanceof Paragraph p ? new Paragraph(p.index(), p.block(), null, p.text(), p.runs()) : item;
    }

    private static String told(PageItem item) {
        return item instanceof Paragraph p
                ? p.index() + " " + p.text().shown() + " " + p.runs()
                : item instanceof Fold fold ? fold.line() + fold.span() : item.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsShownAndWhatIsFoldedAreTheWholeTextInOrderEachOnce(long seed) {
        Made made = random(seed);
        List<String> all = made.folded().stream()
                .flatMap(ChangesOnlyTest::flat)
                .map(ChangesOnlyTest::unnamed)
                .map(ChangesOnlyTest::told)
                .toList();
        assertThat(all)
                .isEqualTo(made.whole().stream()
                        .map(ChangesOnlyTest::unnamed)
                        .map(ChangesOnlyTest::told)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void exactlyWhatHasToStayStaysAndFoldsNeverLieSideBySide(long seed) {
        Made made = random(seed);
        List<PageItem> page = made.folded();
        assertThat(unchanged(page)).isNotEmpty().allSatisfy(fold -> {
            assertThat(fold.folded()).filteredOn(Paragraph.class::isInstance).isNotEmpty();
            assertThat(fold.folded()).noneMatch(item -> item instanceof Paragraph && made.isKept(item.span()));
        });
        assertThat(page)
                .filteredOn(Paragraph.class::isInstance)
                .filteredOn(
                        item -> !isHeading(item) && ((Paragraph) item).block().role() != BlockRole.TITLE)
                .allMatch(item -> made.isKept(item.span()));
        for (int i = 1; i < page.size(); i++) {
            assertThat(unchanged(page.subList(i - 1, i + 1))).hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theHeadingAboveWhatStaysAndItsSpeakerAreShown(long seed) {
        Made made = random(seed);
        List<PageItem> page = made.folded();
        List<PageItem> whole = made.whole();
        String named = null;
        for (PageItem item : page) {
            if (item instanceof Fold fold && fold.kind() == FoldKind.UNCHANGED) {
                named = null;
            } else if (item instanceof Paragraph paragraph) {
                named = paragraph.margin() == null ? named : paragraph.margin();
                if (paragraph.block().role() == BlockRole.SPEECH) {
                    assertThat(named).as(told(item)).isEqualTo(paragraph.block().speaker());
                }
                headingAbove(whole, item)
                        .ifPresent(heading -> assertThat(page)
                                .as("above " + told(item))
                                .anyMatch(shown ->
                                        isHeading(shown) && shown.span().equals(heading.span())));
            }
        }
    }

    private static java.util.Optional<PageItem> headingAbove(List<PageItem> whole, PageItem item) {
        boolean changed = !(item instanceof Paragraph p && p.block().role() == BlockRole.TITLE) && !isHeading(item);
        return whole.stream()
                .takeWhile(other -> other.span().start() < item.span().start())
                .filter(ChangesOnlyTest::isHeading)
                .filter(heading -> changed)
                .reduce((before, last) -> last);
    }

    @Test
    void headingsOfWhatIsFoldedAreFoldedWithIt() {
        String text = "One\n\nalike\n\nTwo\n\nother";
        List<Block> blocks = List.of(
                Block.of(Comparisons.span(text, "One"), BlockRole.HEADING),
                Block.of(Comparisons.span(text, "alike"), BlockRole.PARAGRAPH),
                Block.of(Comparisons.span(text, "Two"), BlockRole.HEADING),
                Block.of(Comparisons.span(text, "other"), BlockRole.PARAGRAPH));
        Wanted wanted =
                new Wanted(Set.of(), Set.of(Made.ID), List.of(new Passage(Made.ID, Comparisons.span(text, "other"))));

        assertThat(shown(Made.of(blocks, text, List.of(), wanted).folded())).containsExactly("Two", "other");
    }
}
