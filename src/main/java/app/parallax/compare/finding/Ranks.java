package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weighs findings of one kind about one source by how many weightier ones there are, so that a long story of its own does not fill the list. */
final class Ranks {

    /** Each takes so little from those behind it: the fifth of a source has lost a sixth, the twentieth a half. */
    private static final double FURTHER_DOWN = 0.96;

    /** However many there are, they keep so much of their weight. */
    private static final double LEAST = 0.5;

    private Ranks() {}

    /** The same findings, heaviest first; of equal ones the first in the source. */
    static List<Finding> weighed(List<Finding> findings) {
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparingDouble(Finding::weight)
                        .reversed()
                        .thenComparing(finding -> finding.passages().getFirst()))
                .toList();
        List<Finding> weighed = new ArrayList<>();
        for (Finding finding : sorted) {
            weighed.add(finding.weighing(Math.max(LEAST, Math.pow(FURTHER_DOWN, weighed.size()))));
        }
        return weighed;
    }
}
