package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Comparison comparison = Comparisons.harbour();
    private final Phrases phrases = Phrases.english();

    @Test
    void furnitureIsFoldedIntoALineThatSaysSo() {
        assertThat(Page.of(comparison, Comparisons.REPORT, phrases).getFirst())
                .isInstanceOfSatisfying(PageItem.Fold.class, fold -> {
                    assertThat(fold.line()).isEqualTo("Page furniture: Search our site");
                    assertThat(fold.folded()).hasSize(1);
                });
    }

    @Test
    void marksWithoutWordsAreNotReadOut() {
        String text = "• |";
        Block marks = new Block(new Span(0, text.length()), BlockRole.FURNITURE, null, null, List.of());
        assertThat(Page.of(of(text, marks), List.of(), phrases))
                .singleElement()
                .isInstanceOfSatisfying(
                        PageItem.Fold.class,
                        fold -> assertThat(fold.line()).isEqualTo("Page furniture: signs without words"));
    }

    private static AnnotatedSource of(String text, Block block) {
        return new AnnotatedSource(
                new Source("s", SourceInfo.UNKNOWN, text, "", List.of(block), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void theSpeakerStandsInTheMarginWhereHeBegins() {
        assertThat(Page.of(comparison, Comparisons.RECORD, phrases))
                .filteredOn(PageItem.Paragraph.class::isInstance)
                .extracting(item -> ((PageItem.Paragraph) item).margin())
                .containsExactly(null, "Ana Kovač", "Reporter");
    }

    @Test
    void paragraphsAreShownWithoutTheirLineEnds() {
        assertThat(((PageItem.Paragraph)
                                Page.of(comparison, Comparisons.RECORD, phrases).get(1))
                        .text()
                        .shown())
                .startsWith("We counted around 40 boats in the harbour.");
    }

    @Test
    void aGapIsSaidBeforeTheWordsThatFollowIt() {
        String text = "We are there.";
        Block gap = new Block(new Span(0, text.length()), BlockRole.GAP, null, null, List.of("Ana", "Ivo"));

        List<PageItem> items = Page.of(of(text, gap), List.of(), phrases);

        assertThat(items).hasSize(2);
        assertThat(items.getFirst())
                .isInstanceOfSatisfying(
                        PageItem.Gap.class, g -> assertThat(g.line()).contains("Ana, Ivo"));
        assertThat(items.getLast()).isInstanceOf(PageItem.Paragraph.class);
    }
}
