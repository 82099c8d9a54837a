package app.parallax.align;

import app.parallax.meaning.Vectors;
import java.util.ArrayList;
import java.util.List;

/** Brings up the sentences whose vectors lie nearest, for paraphrases that share no telling word. Left out where the texts are so long that every pair of sentences would cost too much. */
final class NearestSentences {

    private static final int MOST_A_SENTENCE = 3;
    private static final double LEAST_COSINE = 0.45;
    private static final long MOST_PAIRS = 4_000_000;

    private NearestSentences() {}

    static List<Candidate> find(PreparedSource first, PreparedSource second) {
        List<Unit> a = first.sentences();
        List<Unit> b = second.sentences();
        List<Candidate> found = new ArrayList<>();
        if ((long) a.size() * b.size() > MOST_PAIRS) {
            return found;
        }
        for (Unit unit : a) {
            nearest(first, unit, second, b).forEach(i -> found.add(new Candidate(unit.index(), i)));
        }
        for (Unit unit : b) {
            nearest(second, unit, first, a).forEach(i -> found.add(new Candidate(i, unit.index())));
        }
        return found;
    }

    private static List<Integer> nearest(PreparedSource source, Unit unit, PreparedSource other, List<Unit> units) {
        float[] vector = source.vector(unit);
        int[] best = new int[MOST_A_SENTENCE];
        double[] cosines = new double[MOST_A_SENTENCE];
        int count = 0;
        for (Unit candidate : units) {
            double cosine = Vectors.cosine(vector, other.vector(candidate));
            if (cosine < LEAST_COSINE || (source.equals(other) && candidate.index() == unit.index())) {
                continue;
            }
            int at = Math.min(count, MOST_A_SENTENCE - 1);
            if (count == MOST_A_SENTENCE && cosine <= cosines[at]) {
                continue;
            }
            while (at > 0 && cosine > cosines[at - 1]) {
                best[at] = best[at - 1];
                cosines[at] = cosines[at - 1];
                at--;
            }
            best[at] = candidate.index();
            cosines[at] = cosine;
            count = Math.min(count + 1, MOST_A_SENTENCE);
        }
        List<Integer> nearest = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nearest.add(best[i]);
        }
        return nearest;
    }
}
