package app.parallax.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds runs of shared words: shingles of five words are looked up in an index of the parent, a hit is followed as far as the words agree, and gaps of up to three words on either side are
 * bridged. What is covered is not looked at again, so that work grows with the length of the texts.
 */
final class SharedRuns {

    private static final int SHINGLE = 5;
    private static final int GAP = 3;

    /** A bridge must land on this many words that agree. */
    private static final int LANDING = 3;

    private final OwnWords parent;
    private final OwnWords child;
    private final Map<String, List<Integer>> index = new HashMap<>();

    private SharedRuns(OwnWords parent, OwnWords child) {
        this.parent = parent;
        this.child = child;
        for (int i = 0; i + SHINGLE <= parent.size(); i++) {
            index.computeIfAbsent(shingle(parent, i), key -> new ArrayList<>()).add(i);
        }
    }

    /** The longest run from each place of the child, in the child's order, at least {@code least} words the same. */
    static List<Run> of(OwnWords parent, OwnWords child, int least) {
        SharedRuns finder = new SharedRuns(parent, child);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at + SHINGLE <= child.size()) {
            Run run = finder.longest(at);
            if (run != null && run.same() >= least) {
                runs.add(run);
                at = run.toEnd();
            } else {
                at++;
            }
        }
        return runs;
    }

    private @org.jspecify.annotations.Nullable Run longest(int at) {
        Run longest = null;
        for (int start : index.getOrDefault(shingle(child, at), List.of())) {
            Run run = follow(start, at);
            if (longest == null || run.same() > longest.same()) {
                longest = run;
            }
        }
        return longest;
    }

    private Run follow(int from, int to) {
        int i = from;
        int j = to;
        int same = 0;
        while (true) {
            while (agree(i, j)) {
                i++;
                j++;
                same++;
            }
            int[] bridge = bridge(i, j);
            if (bridge.length == 0) {
                return new Run(from, i, to, j, same);
            }
            i += bridge[0];
            j += bridge[1];
        }
    }

    /** The shortest gap behind which the texts agree again, or nothing. */
    private int[] bridge(int i, int j) {
        for (int both = 1; both <= 2 * GAP; both++) {
            for (int a = Math.max(0, both - GAP); a <= Math.min(GAP, both); a++) {
                if (lands(i + a, j + both - a)) {
                    return new int[] {a, both - a};
                }
            }
        }
        return new int[0];
    }

    private boolean lands(int i, int j) {
        for (int k = 0; k < LANDING; k++) {
            if (!agree(i + k, j + k)) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(int i, int j) {
        return i < parent.size() && j < child.size() && parent.form(i).equals(child.form(j));
    }

    private static String shingle(OwnWords words, int at) {
        StringBuilder shingle = new StringBuilder();
        for (int k = at; k < at + SHINGLE; k++) {
            shingle.append(words.form(k)).append(' ');
        }
        return shingle.toString();
    }
}
