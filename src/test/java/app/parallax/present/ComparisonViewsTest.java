package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonViewsTest {
    private final Comparison comparison = Comparisons.harbour();
    private final Phrases phrases = Phrases.english();

    @Test
    void ofManySourcesThoseHaveColumnsThatAreReadAndThatStateMost() {
        List<Source> sources = IntStream.range(0, 100)
                .mapToObj(i -> new Source("s" + i, SourceInfo.UNKNOWN, "Words.", "hash" + i, List.of(), List.of()))
                .toList();
        Comparison many = Comparisons.bare(sources, "s7");
        List<Point> points = List.of(statedBy("s90", "s40"), statedBy("s40", "s50"), statedBy("s40", "s90"));

        assertThat(Columns.atMost(4, many, points, List.of("s60"))).containsExactly("s7", "s40", "s60", "s90");
        assertThat(Columns.atMost(100, many, points, List.of())).hasSize(100);
    }

    private static Point statedBy(String... sources) {
        List<Cell> cells = Stream.of(sources)
                .map(id -> new Cell(id, Stance.STATES, List.of(new Passage(id, new Span(0, 5)))))
                .toList();
        return new Point("p", "", "", PointStatus.AGREE, 2, cells, List.of(), List.of());
    }

    @Test
    void aFindingNamesBothValuesAndBothSources() {
        String explanation =
                Explanations.english().explain(comparison.findings().getFirst(), comparison);

        assertThat(explanation)
                .contains("the pier will soon be shut")
                .contains("The pier will very soon be closed")
                .contains("Harbour News report")
                .contains("Port of Split transcript")
                .doesNotContain("…");
    }

    @Test
    void onlyAQuotationHeldAgainstARecordShowsADifference() {
        List<FindingView> views = new FindingViews(comparison, phrases).all();

        assertThat(views)
                .filteredOn(view -> view.difference() != null)
                .extracting(FindingView::id)
                .containsExactly("finding-pier");
    }

    @Test
    void whatCannotBeCheckedStandsApart() {
        Triage triage = Triage.of(new FindingViews(comparison, phrases).all());

        assertThat(triage.first())
                .extracting(FindingView::id)
                .containsExactly("finding-pier", "finding-ferry", "finding-soon", "finding-boats");
        assertThat(triage.uncheckable()).extracting(FindingView::id).containsExactly("finding-shame");
    }

    @Test
    void theHeaderSaysHowManyQuotationsCanBeChecked() {
        SourceHeader header = new SourceHeaders(comparison, phrases).of(Comparisons.REPORT);

        assertThat(header.details())
                .isEqualTo("Harbour News · report · undated · on Split, 5 Mar 2024 · 2 quotations, 1 can be checked");
    }

    @Test
    void theBaselineTranscriptIsTheRecord() {
        assertThat(new SourceHeaders(comparison, phrases).of(Comparisons.RECORD).role())
                .isEqualTo("record");
    }

    @Test
    void theBaselineStandsFirst() {
        assertThat(Columns.order(comparison)).containsExactly(Comparisons.RECORD, Comparisons.REPORT);
    }

    @Test
    void differingPassagesAreMarkedInBothSources() {
        assertThat(Highlights.of(comparison, Comparisons.RECORD))
                .contains(new Highlight(
                        Layer.DIFFERS,
                        Comparisons.inRecord("The pier will very soon be closed.")
                                .span(),
                        "finding-pier"));
        assertThat(Highlights.of(comparison, Comparisons.REPORT))
                .contains(new Highlight(
                        Layer.NO_RECORD, Comparisons.inReport("a shame.").span(), "quotation-shame"))
                .contains(new Highlight(
                        Layer.ONLY_HERE,
                        Comparisons.inReport("A ferry sank 🚢 in 1987.").span(),
                        "finding-ferry"));
    }

    @Test
    void whatIsSharedWithASourceThatIsNotShownIsNotMarked() {
        assertThat(Highlights.of(comparison, Comparisons.RECORD, other -> false))
                .extracting(Highlight::layer)
                .doesNotContain(Layer.SAME_SENSE);
    }

    @Test
    void aPassageLeadsToItsCounterpart() {
        assertThat(Highlights.counterparts(comparison, Comparisons.inReport("40 boats"))
                        .getFirst())
                .isEqualTo(Comparisons.inRecord("We counted around 40 boats in\nthe harbour."));
    }

    @Test
    void theMatrixQuotesTheSources() {
        PointRow row =
                PointsMatrix.of(comparison, phrases).topics().getFirst().rows().getFirst();

        assertThat(row.cells().getFirst().excerpts().getFirst().words())
                .isEqualTo("We counted around 40 boats in the harbour.");
        assertThat(row.cells()).extracting(PointCell::symbol).containsExactly("=", "=");
    }
}
