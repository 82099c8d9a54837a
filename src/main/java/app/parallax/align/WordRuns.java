package app.parallax.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The short runs of words of one source, in stem numbers, to look up whether it has those of another. Immutable once built. */
final class WordRuns {

    /** How far apart two words may stand and still be near each other. */
    private static final int REACH = 4;

    private static final int SHIFT = 21;

    private final Set<Long> pairs = new HashSet<>();
    private final Set<Long> near = new HashSet<>();
    private final Set<Long> triples = new HashSet<>();

    WordRuns(List<Unit> sentences) {
        for (Unit sentence : sentences) {
            add(sentence.stems());
        }
    }

    private void add(int[] stems) {
        for (int i = 0; i + 1 < stems.length; i++) {
            pairs.add(pair(stems[i], stems[i + 1]));
            for (int j = i + 1; j < Math.min(stems.length, i + 1 + REACH); j++) {
                near.add(pair(stems[i], stems[j]));
            }
            if (i + 2 < stems.length) {
                triples.add(triple(stems[i], stems[i + 1], stems[i + 2]));
            }
        }
    }

    /** The shares of pairs, of pairs apart and of triples that this source has too; 1 where there is none to look up. */
    double[] shares(int[] stems) {
        int ofPairs = 0;
        int ofNear = 0;
        int ofTriples = 0;
        for (int i = 0; i + 1 < stems.length; i++) {
            boolean known = stems[i] >= 0 && stems[i + 1] >= 0;
            ofPairs += known && pairs.contains(pair(stems[i], stems[i + 1])) ? 1 : 0;
            ofNear += known && near.contains(pair(stems[i], stems[i + 1])) ? 1 : 0;
            boolean three = known && i + 2 < stems.length && stems[i + 2] >= 0;
            ofTriples += three && triples.contains(triple(stems[i], stems[i + 1], stems[i + 2])) ? 1 : 0;
        }
        return new double[] {
            share(ofPairs, stems.length - 1), share(ofNear, stems.length - 1), share(ofTriples, stems.length - 2)
        };
    }

    private static double share(int count, int of) {
        return of < 1 ? 1 : (double) count / of;
    }

    private static long pair(int a, int b) {
        return ((long) a << SHIFT) | b;
    }

    private static long triple(int a, int b, int c) {
        return (pair(a, b) << SHIFT) | c;
    }
}
