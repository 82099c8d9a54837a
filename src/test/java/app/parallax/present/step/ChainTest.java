package app.parallax.present.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {
    static Anchor anchor(int here, int there, int length, double weight) {
        return new Anchor(new Span(here, here + length), new Span(there, there + length), weight);
    }

    /** Anchors in a text of a thousand code units on both sides, most of them crossing. */
    static List<Anchor> generated(long seed) {
        Random random = new Random(seed);
        List<Anchor> anchors = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            anchors.add(new Anchor(span(random), span(random), 1 + random.nextInt(20)));
        }
        return anchors;
    }

    private static Span span(Random random) {
        int start = random.nextInt(990);
        return new Span(start, Math.min(1000, start + 1 + random.nextInt(80)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void whatAReportTellsInAnotherOrderIsPassedOver() {
        Anchor first = anchor(0, 0, 10, 5);
        Anchor moved = anchor(20, 900, 10, 6);
        Anchor second = anchor(40, 50, 10, 5);
        Anchor third = anchor(60, 80, 10, 5);

        assertThat(Chain.heaviest(List.of(third, moved, first, second))).containsExactly(first, second, third);
    }

    @Test
    void oneAnchorThatOutweighsTheOthersIsFollowedInTheirPlace() {
        Anchor moved = anchor(20, 900, 10, 16);

        assertThat(Chain.heaviest(List.of(anchor(0, 0, 10, 5), moved, anchor(40, 50, 10, 5), anchor(60, 80, 10, 5))))
                .containsExactly(anchor(0, 0, 10, 5), moved);
    }

    @Test
    void withoutAnchorsThereIsNoChain() {
        assertThat(Chain.heaviest(List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noChainIsHeavierAndEachAnchorFollowsTheOneBefore(long seed) {
        List<Anchor> anchors = generated(seed);

        List<Anchor> chain = Chain.heaviest(anchors);

        assertThat(weight(chain)).isCloseTo(heaviestByTrying(anchors), within(1e-9));
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i - 1).precedes(chain.get(i))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheAnchorsDoesNotMatter(long seed) {
        List<Anchor> anchors = generated(seed);
        List<Anchor> shuffled = new ArrayList<>(anchors);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(Chain.heaviest(shuffled)).isEqualTo(Chain.heaviest(anchors));
    }

    private static double weight(List<Anchor> chain) {
        return chain.stream().mapToDouble(Anchor::weight).sum();
    }

    /** Of each anchor the heaviest chain that ends with it, from all that come before it. */
    private static double heaviestByTrying(List<Anchor> anchors) {
        List<Anchor> sorted = anchors.stream()
                .sorted(Comparator.comparingInt(a -> a.here().end()))
                .toList();
        double[] weights = new double[sorted.size()];
        double heaviest = 0;
        for (int i = 0; i < weights.length; i++) {
            double before = 0;
            for (int j = 0; j < i; j++) {
                before = sorted.get(j).precedes(sorted.get(i)) ? Math.max(before, weights[j]) : before;
            }
            weights[i] = before + sorted.get(i).weight();
            heaviest = Math.max(heaviest, weights[i]);
        }
        return heaviest;
    }
}
