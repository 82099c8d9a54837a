package app.parallax.present.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Things that belong together, by number (Galler and Fischer 1964, "An improved equivalence algorithm"). */
final class Joined {
    private final int[] parents;

    Joined(int count) {
        this.parents = IntStream.range(0, count).toArray();
    }

    /** The least of those that a thing belongs with. */
    int of(int thing) {
        int root = thing;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int i = thing; parents[i] != root; ) {
            int next = parents[i];
            parents[i] = root;
            i = next;
        }
        return root;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /** Each set in rising order, the sets by their first. */
    List<List<Integer>> sets() {
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(of(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
