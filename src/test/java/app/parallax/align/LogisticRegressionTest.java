package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    @Test
    void findsTheWeightsThatMadeTheLabels() {
        double[] made = {-0.5, 2, -30};
        Random random = new Random(7);
        double[][] rows = new double[20_000][];
        double[] labels = new double[rows.length];
        double[] weights = new double[rows.length];
        Arrays.fill(weights, 1);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {1, random.nextGaussian(), random.nextGaussian() / 20};
            labels[i] = random.nextDouble() < LogisticRegression.probability(made, rows[i]) ? 1 : 0;
        }
        double[] found = new LogisticRegression(0.01, j -> 0, j -> j > 0).fit(rows, labels, weights);
        assertThat(found[0]).isCloseTo(made[0], within(0.1));
        assertThat(found[1]).isCloseTo(made[1], within(0.1));
        assertThat(found[2]).isCloseTo(made[2], within(1.5));
    }

    @Test
    void aRidgeHoldsBackWhatTellsNothing() {
        double[][] rows = {{1, 1, 0.3}, {1, 1, -0.2}, {1, 0, 0.1}, {1, 0, -0.4}};
        double[] found = new LogisticRegression(1, j -> j == 0 ? 0 : 1, j -> j > 0)
                .fit(rows, new double[] {1, 1, 0, 0}, new double[] {1, 1, 1, 1});
        assertThat(Arrays.stream(found).allMatch(Double::isFinite)).isTrue();
        assertThat(LogisticRegression.probability(found, rows[0])).isGreaterThan(0.5);
        assertThat(LogisticRegression.probability(found, rows[3])).isLessThan(0.5);
    }

    @Test
    void aWeightKeepsToItsSign() {
        double[][] rows = {{1, 1}, {1, 1}, {1, 0}, {1, 0}};
        double[] labels = {0, 0, 1, 1};
        double[] weights = {1, 1, 1, 1};
        assertThat(new LogisticRegression(1, j -> j == 0 ? 0 : -1, j -> j > 0).fit(rows, labels, weights)[1])
                .isNegative();
        assertThat(new LogisticRegression(1, j -> j == 0 ? 0 : 1, j -> j > 0).fit(rows, labels, weights)[1])
                .isZero();
    }
}
