package app.parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Brings up the sentences whose vectors lie nearest, for paraphrases that share no telling word. Left out where the texts are so long that every pair of sentences would cost too much. */
final class NearestSentences {

    private static final int MOST_A_SENTENCE = 3;
    private static final double LEAST_COSINE = 0.45;

    /** Two sources of some 20,000 sentences each, which are looked through in a few seconds. */
    private static final long MOST_PAIRS = 400_000_000;

    private final boolean within;
    private final Closeness closeness;

    private NearestSentences(Closeness closeness, boolean within) {
        this.closeness = closeness;
        this.within = within;
    }

    /**
     * @param closeness of the first source with the second
     * @param turned the same seen from the second
     * @param within whether both are one source, where a sentence is not its own neighbour
     */
    static List<Candidate> find(Closeness closeness, Closeness turned, boolean within) {
        List<Candidate> found = new ArrayList<>();
        if ((long) closeness.sentences().size() * closeness.others().size() > MOST_PAIRS) {
            return found;
        }
        NearestSentences there = new NearestSentences(closeness, within);
        for (int i = 0; i < closeness.sentences().size(); i++) {
            int unit = closeness.sentences().get(i).index();
            there.nearest(i).forEach(j -> found.add(new Candidate(unit, j)));
        }
        if (within) {
            return mirrored(found);
        }
        NearestSentences back = new NearestSentences(turned, within);
        for (int i = 0; i < turned.sentences().size(); i++) {
            int unit = turned.sentences().get(i).index();
            back.nearest(i).forEach(j -> found.add(new Candidate(j, unit)));
        }
        return found;
    }

    /** With each pair from both sides: a source beside itself looks the same from either. */
    private static List<Candidate> mirrored(List<Candidate> found) {
        return found.stream()
                .flatMap(pair -> Stream.of(pair, new Candidate(pair.second(), pair.first())))
                .toList();
    }

    /** The unit indices of the nearest sentences of the other source, nearest first, of equals the first. */
    private List<Integer> nearest(int sentence) {
        float[] cosines = closeness.row(sentence);
        int[] best = new int[MOST_A_SENTENCE];
        int count = 0;
        for (int j = 0; j < cosines.length; j++) {
            if (cosines[j] < LEAST_COSINE || (within && j == sentence)) {
                continue;
            }
            int at = Math.min(count, MOST_A_SENTENCE - 1);
            if (count == MOST_A_SENTENCE && cosines[j] <= cosines[best[at]]) {
                continue;
            }
            while (at > 0 && cosines[j] > cosines[best[at - 1]]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = j;
            count = Math.min(count + 1, MOST_A_SENTENCE);
        }
        return Arrays.stream(best, 0, count)
                .mapToObj(j -> closeness.others().get(j).index())
                .toList();
    }
}
