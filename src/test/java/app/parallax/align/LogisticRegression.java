package app.parallax.align;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Logistic regression with a ridge, whose weights may be held to a sign: cyclic coordinate descent with a Newton step each (Genkin, Lewis and Madigan 2007). Inputs are scaled to a spread of
 * one; inputs that are not held by the ridge have any weight.
 */
final class LogisticRegression {

    private static final int MOST_ROUNDS = 80;
    private static final double STILL = 1e-5;

    /** Steps smaller than this change no figure. */
    private static final double ENOUGH = 2e-3;

    private final double ridge;
    private final IntUnaryOperator sign;
    private final IntPredicate held;

    /**
     * @param sign for each input 1 or -1, or 0 where its weight may have either
     * @param held whether the ridge holds an input's weight back
     */
    LogisticRegression(double ridge, IntUnaryOperator sign, IntPredicate held) {
        this.ridge = ridge;
        this.sign = sign;
        this.held = held;
    }

    /**
     * @param rows inputs of each example
     * @param labels 1 or 0
     * @param weights how much each example counts
     * @return a weight for each input, in the inputs' own units
     */
    double[] fit(double[][] rows, double[] labels, double[] weights) {
        int size = rows[0].length;
        double[] scale = scale(rows);
        double[] found = new double[size];
        double[] sums = new double[rows.length];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double most = 0;
            for (int j = 0; j < size; j++) {
                double by = step(j, rows, labels, weights, scale[j], found[j], sums);
                found[j] += by;
                most = Math.max(most, Math.abs(by));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        for (int j = 0; j < size; j++) {
            found[j] /= scale[j];
        }
        return found;
    }

    /** Moves one weight, and the sums with it. */
    private double step(
            int j, double[][] rows, double[] labels, double[] weights, double scale, double now, double[] sums) {
        double hold = held.test(j) ? ridge : 0;
        double slope = -hold * now;
        double curve = hold + STILL;
        for (int i = 0; i < rows.length; i++) {
            double x = rows[i][j] / scale;
            if (x != 0) {
                double p = 1 / (1 + Math.exp(-sums[i]));
                slope += weights[i] * (labels[i] - p) * x;
                curve += weights[i] * Math.max(p * (1 - p), 0.01) * x * x;
            }
        }
        double next = allowed(now + slope / curve, sign.applyAsInt(j));
        for (int i = 0; i < rows.length; i++) {
            sums[i] += (next - now) * rows[i][j] / scale;
        }
        return next - now;
    }

    private static double allowed(double weight, int sign) {
        return weight * sign < 0 ? 0 : weight;
    }

    private static double[] scale(double[][] rows) {
        double[] scale = new double[rows[0].length];
        for (int j = 0; j < scale.length; j++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : rows) {
                sum += row[j];
                squares += row[j] * row[j];
            }
            double mean = sum / rows.length;
            double variance = squares / rows.length - mean * mean;
            scale[j] = variance > STILL ? Math.sqrt(variance) : 1;
        }
        return scale;
    }

    static double probability(double[] weights, double[] row) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += weights[j] * row[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
