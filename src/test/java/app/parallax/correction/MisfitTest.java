package app.parallax.correction;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Approximation;
import app.parallax.source.BlockRole;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MisfitTest {
    private static final Map<String, Integer> LENGTHS = Map.of("a", 10, "b", 20);

    private static @Nullable Misfit of(Correction correction) {
        return Misfit.of(correction, LENGTHS);
    }

    private static Passage at(String source, int start, int end) {
        return new Passage(source, start, end);
    }

    @Test
    void whatLiesWithinTheTextsIsObeyed() {
        assertThat(of(new Correction.Title("a", "A title"))).isNull();
        assertThat(of(new Correction.Speaker(at("a", 0, 10), "Mira"))).isNull();
        assertThat(of(Correction.Tie.of(at("a", 0, 10), at("b", 0, 20), true))).isNull();
        assertThat(of(Correction.Tie.of(at("a", 0, 5), at("a", 5, 10), false))).isNull();
        assertThat(of(new Correction.OnePoint(List.of(at("a", 1, 2))))).isNull();
    }

    @Test
    void aSourceThatIsNotThereCannotBeSetRight() {
        assertThat(of(new Correction.Date("gone", null))).isEqualTo(Misfit.NO_SOURCE);
        assertThat(of(new Correction.Role(at("gone", 0, 1), BlockRole.SPEECH))).isEqualTo(Misfit.NO_SOURCE);
        assertThat(of(Correction.Tie.of(at("a", 0, 1), at("gone", 0, 1), false)))
                .isEqualTo(Misfit.NO_SOURCE);
    }

    @Test
    void aPlaceBeyondTheTextIsNone() {
        assertThat(of(new Correction.FigureAt(at("a", 9, 11), BigDecimal.ONE, null, Approximation.EXACT, null, null)))
                .isEqualTo(Misfit.BEYOND_TEXT);
        assertThat(of(new Correction.Speaker(at("b", 0, Integer.MAX_VALUE), null)))
                .isEqualTo(Misfit.BEYOND_TEXT);
        assertThat(of(new Correction.PointApart(List.of(at("b", 1, 2), at("a", 10, 11)))))
                .isEqualTo(Misfit.BEYOND_TEXT);
    }

    @Test
    void aPlaceWithoutWordsIsNone() {
        assertThat(of(new Correction.Role(at("a", 3, 3), BlockRole.TITLE))).isEqualTo(Misfit.NO_WORDS);
        assertThat(of(new Correction.OnePoint(List.of()))).isEqualTo(Misfit.NO_WORDS);
    }

    @Test
    void nothingIsTiedToItself() {
        assertThat(of(Correction.Tie.of(at("a", 0, 6), at("a", 5, 9), true))).isEqualTo(Misfit.SAME_PLACE);
    }
}
