package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.GapEvidence.Gaps;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class GapEvidenceTest {

    /** 0 is a function word; what is above 9 is missing and weighs a tenth of its number. */
    private static Gaps gaps(int... stems) {
        IntPredicate stands = stem -> stem < 10;
        return Gaps.of(stems, stands, stem -> stem == 0, stem -> stem / 10.0);
    }

    @Test
    void whereNothingIsMissingThereIsNoGap() {
        assertThat(gaps(1, 2, 0, 3)).isEqualTo(new Gaps(0, 0));
    }

    @Test
    void wordsMissingSideBySideAreOneGap() {
        assertThat(gaps(1, 20, 30, 2)).isEqualTo(new Gaps(5, 1));
    }

    @Test
    void aSharedWordEndsAGapAndTheHeaviestCounts() {
        assertThat(gaps(20, 1, 40, 2, 30)).isEqualTo(new Gaps(4, 3));
    }

    @Test
    void aFunctionWordNeitherEndsAGapNorMakesOne() {
        assertThat(gaps(1, 20, 0, 30, 0)).isEqualTo(new Gaps(5, 1));
    }
}
