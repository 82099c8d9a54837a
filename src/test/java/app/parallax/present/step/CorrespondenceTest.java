package app.parallax.present.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrespondenceTest {
    private static final double EXACT = 1e-6;
    private static final int LONG = 10_000;
    private static final Correspondence TWO_TIES = Correspondence.of(
            List.of(
                    new Anchor(new Span(3000, 3100), new Span(1000, 1200), 1),
                    new Anchor(new Span(8000, 8100), new Span(6000, 6100), 1)),
            LONG,
            LONG);

    static LongStream seeds() {
        return ChainTest.seeds();
    }

    private static Correspondence generated(long seed) {
        return Correspondence.of(ChainTest.generated(seed), 1000, 1000);
    }

    @Test
    void whatIsTiedStandsLevelFromItsBeginningToItsEnd() {
        assertThat(TWO_TIES.follow(3000, 0)).isEqualTo(1000);
        assertThat(TWO_TIES.follow(3050, 0)).isEqualTo(1100);
        assertThat(TWO_TIES.follow(3100, 9000)).isEqualTo(1200);
    }

    @Test
    void roundWhatIsTiedBothMoveAlike() {
        assertThat(TWO_TIES.follow(2900, 1000)).isEqualTo(900);
        assertThat(TWO_TIES.follow(3300, 1200)).isEqualTo(1400);
    }

    @Test
    void whereNothingCorrespondsTheOtherHoldsStill() {
        double left = TWO_TIES.follow(3800, 1200);

        assertThat(TWO_TIES.follow(5000, left)).isEqualTo(left);
        assertThat(TWO_TIES.follow(7000, left)).isEqualTo(left);
        assertThat(TWO_TIES.follow(7000, 4321)).isEqualTo(4321);
    }

    @Test
    void textsThatHaveNothingInCommonLeaveEachOtherAlone() {
        Correspondence nothing = Correspondence.of(List.of(), 100, 200);

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.level(50)).isEmpty();
        assertThat(nothing.follow(50, 150)).isEqualTo(150);
        assertThat(nothing.inverse().follow(150, 50)).isEqualTo(50);
    }

    @Test
    void whatComesBetweenTwoTiesIsLevelWithTheMiddleBetweenTheirCounterparts() {
        assertThat(TWO_TIES.level(5500).orElseThrow()).isCloseTo(3600, within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingOnNeverTurnsTheOtherBackNorLeavesItsText(long seed) {
        Correspondence correspondence = generated(seed);
        double lowest = 0;
        double highest = 0;
        for (double here = 0; here <= 1000; here += 0.5) {
            assertThat(correspondence.lowest(here)).isBetween(lowest - EXACT, 1000.0);
            assertThat(correspondence.highest(here)).isBetween(highest - EXACT, 1000.0);
            lowest = correspondence.lowest(here);
            highest = correspondence.highest(here);
            assertThat(lowest).isLessThanOrEqualTo(highest + EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingTurnsInLeadingMovesNothing(long seed) {
        Correspondence correspondence = generated(seed);
        Correspondence inverse = correspondence.inverse();
        Random random = new Random(seed);
        double standing = 0;
        for (int i = 0; i < 200; i++) {
            double here = random.nextInt(2001) / 2.0;
            standing = correspondence.follow(here, standing);

            assertThat(inverse.follow(standing, here)).isCloseTo(here, within(EXACT));
            assertThat(correspondence.follow(here, standing)).isCloseTo(standing, within(EXACT));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theInverseOfTheInverseIsTheSame(long seed) {
        Correspondence correspondence = generated(seed);
        Correspondence twice = correspondence.inverse().inverse();
        for (int here = 0; here <= 1000; here++) {
            assertThat(twice.lowest(here)).isEqualTo(correspondence.lowest(here));
            assertThat(twice.highest(here)).isEqualTo(correspondence.highest(here));
        }
    }
}
