package app.parallax.align;

import java.util.Arrays;

/**
 * The words that two units share, by weight.
 *
 * @param first the share of the first unit's weight that the second covers, 0 to 1
 * @param second the share of the second unit's weight that the first covers, 0 to 1
 * @param shared the weight of what is shared
 * @param own the weight of what is shared without the help of what a unit points back at
 * @param stems the shared stems, in the first source's numbers
 */
record WordOverlap(double first, double second, double shared, double own, int[] stems) {

    /** What stands only in the sentence pointed back at counts less. */
    private static final double POINTED_AT = 0.75;

    static WordOverlap of(Unit a, Unit b, PairWords words) {
        double shared = 0;
        double borrowedByA = 0;
        double borrowedByB = 0;
        double own = 0;
        int[] common = new int[a.distinct().length];
        int count = 0;
        for (int stem : a.distinct()) {
            int other = words.counterpart(stem);
            if (other < 0) {
                continue;
            }
            if (holds(b.distinct(), other)) {
                shared += words.weight(stem);
                own += words.weight(stem);
                common[count++] = stem;
            } else if (holds(b.context(), other)) {
                borrowedByB += POINTED_AT * words.weight(stem);
            }
        }
        for (int stem : a.context()) {
            int other = words.counterpart(stem);
            if (other >= 0 && !holds(a.distinct(), stem) && holds(b.distinct(), other)) {
                borrowedByA += POINTED_AT * words.weight(stem);
            }
        }
        double weightA = words.weightOf(a);
        double weightB = words.otherWeightOf(b);
        return new WordOverlap(
                Math.min(1, (shared + borrowedByB) / weightA),
                Math.min(1, (shared + borrowedByA) / weightB),
                shared + borrowedByA + borrowedByB,
                own,
                Arrays.copyOf(common, count));
    }

    /** The same with the shared stems in the order of what they weigh. */
    WordOverlap heaviestFirst(PairWords words) {
        int[] sorted = Arrays.stream(stems)
                .boxed()
                .sorted((x, y) -> Double.compare(words.weight(y), words.weight(x)))
                .mapToInt(Integer::intValue)
                .toArray();
        return new WordOverlap(first, second, shared, own, sorted);
    }

    private static boolean holds(int[] ascending, int stem) {
        return Arrays.binarySearch(ascending, stem) >= 0;
    }
}
