package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
    @Test
    void textWithoutHighlightsIsOnePlainRun() {
        assertThat(Overlay.runs(new Span(3, 9), List.of())).containsExactly(new Run(new Span(3, 9), List.of()));
    }

    @Test
    void anEmptyStretchHasNoRuns() {
        assertThat(Overlay.runs(new Span(3, 3), List.of())).isEmpty();
    }

    @Test
    void overlappingHighlightsAreCutWhereTheyBeginAndEnd() {
        Highlight same = new Highlight(Layer.SAME_SENSE, new Span(0, 6), "link");
        Highlight differs = new Highlight(Layer.DIFFERS, new Span(4, 8), "finding");

        List<Run> runs = Overlay.runs(new Span(0, 10), List.of(same, differs));

        assertThat(runs)
                .containsExactly(
                        new Run(new Span(0, 4), List.of(same)),
                        new Run(new Span(4, 6), List.of(differs, same)),
                        new Run(new Span(6, 8), List.of(differs)),
                        new Run(new Span(8, 10), List.of()));
        assertThat(runs.get(1).ground()).contains(Layer.DIFFERS);
    }

    @Test
    void whatReachesBeyondTheStretchIsCutOff() {
        Highlight wide = new Highlight(Layer.QUOTATION, new Span(0, 100), "quotation");

        assertThat(Overlay.runs(new Span(10, 20), List.of(wide)))
                .containsExactly(new Run(new Span(10, 20), List.of(wide)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void runsCoverTheStretchWithoutOverlapAndEachHoldsExactlyWhatLiesOnIt(long seed) {
        Random random = new Random(seed);
        Span within = new Span(5, 60);
        List<Highlight> highlights = highlights(random);

        List<Run> runs = Overlay.runs(within, highlights);

        int at = within.start();
        for (Run run : runs) {
            assertThat(run.span().start()).isEqualTo(at);
            at = run.span().end();
            for (int i = run.span().start(); i < run.span().end(); i++) {
                int position = i;
                assertThat(run.highlights())
                        .containsExactlyInAnyOrderElementsOf(highlights.stream()
                                .filter(h -> h.span().contains(position))
                                .toList());
            }
        }
        assertThat(at).isEqualTo(within.end());
    }

    private static List<Highlight> highlights(Random random) {
        List<Highlight> highlights = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(70);
            Layer layer = Layer.values()[random.nextInt(Layer.values().length)];
            highlights.add(new Highlight(layer, new Span(start, start + 1 + random.nextInt(20)), "h" + i));
        }
        return highlights;
    }
}
