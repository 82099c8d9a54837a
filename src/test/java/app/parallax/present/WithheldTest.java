package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithheldTest {
    private static final Highlight SENTENCE = highlight(Layer.SAME_SENSE, 0, 60, "link");
    private static final Highlight FIGURE = highlight(Layer.DIFFERS, 20, 24, "finding");
    private static final Highlight QUOTED = highlight(Layer.QUOTATION, 10, 40, "quotation");

    private static Highlight highlight(Layer layer, int start, int end, String of) {
        return new Highlight(layer, new Span(start, end), of);
    }

    private static List<Highlight> without(String id, Highlight... all) {
        return Withheld.showing(List.of(all), h -> !h.of().equals(id));
    }

    @Test
    void whatIsShownStaysAsItIs() {
        assertThat(without("another", SENTENCE, QUOTED, FIGURE)).containsExactly(SENTENCE, QUOTED, FIGURE);
    }

    @Test
    void whereADifferenceIsHiddenNothingSaysThatTheWordsAgree() {
        assertThat(without("finding", SENTENCE, QUOTED, FIGURE))
                .containsExactly(
                        highlight(Layer.SAME_SENSE, 0, 20, "link"),
                        highlight(Layer.SAME_SENSE, 24, 60, "link"),
                        QUOTED);
    }

    @Test
    void anAgreementThatLiesWhollyUnderAHiddenDifferenceGoesWithIt() {
        assertThat(without("f", highlight(Layer.DIFFERS, 0, 60, "f"), highlight(Layer.NEAR_WORDS, 5, 60, "l")))
                .isEmpty();
    }

    @Test
    void hiddenAgreementTakesNothingWithIt() {
        Highlight other = highlight(Layer.SAME_WORDS, 10, 30, "other");
        assertThat(without("link", SENTENCE, other)).containsExactly(other);
    }
}
