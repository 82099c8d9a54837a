package app.parallax.align;

import java.util.Comparator;

/**
 * Two units that may correspond.
 *
 * @param first index of a unit of the first source
 * @param second index of a unit of the second source
 */
record Candidate(int first, int second) implements Comparable<Candidate> {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::second);

    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, other);
    }
}
