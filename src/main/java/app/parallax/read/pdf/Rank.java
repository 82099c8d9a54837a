package app.parallax.read.pdf;

import java.util.List;

/** The value at a share of the way from the least to the greatest. */
final class Rank {
    private Rank() {}

    /**
     * @param share 0 to 1; .5 gives the median, the upper of two
     * @return 0 where there are no values
     */
    static double of(List<Double> values, double share) {
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .skip((long) (values.size() * share))
                .findFirst()
                .orElse(0);
    }
}
