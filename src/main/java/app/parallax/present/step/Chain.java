package app.parallax.present.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The anchors that can be followed from top to bottom without turning back: of all chains in which each anchor comes after the one before in both texts, the heaviest. What a report tells in another
 * order stays out of it. In time n log n: a sweep over one text with a tree of best prefixes (Fenwick 1994) over the other.
 */
final class Chain {
    private static final int NONE = -1;

    private final List<Anchor> anchors;
    private final double[] weights;
    private final int[] before;
    /** By end in the other text: the chain of greatest weight that ends there or earlier, as the index of its last anchor. */
    private final int[] best;

    private final int[] ends;

    private Chain(List<Anchor> anchors) {
        this.anchors = anchors.stream()
                .sorted(Comparator.comparing(Anchor::here)
                        .thenComparing(Anchor::there)
                        .thenComparing(Anchor::weight))
                .toList();
        this.weights = new double[anchors.size()];
        this.before = new int[anchors.size()];
        this.ends = anchors.stream()
                .mapToInt(a -> a.there().end())
                .sorted()
                .distinct()
                .toArray();
        this.best = new int[ends.length + 1];
        Arrays.fill(best, NONE);
    }

    /** As both texts read. The same whatever the order in which the anchors come. */
    static List<Anchor> heaviest(List<Anchor> anchors) {
        return anchors.isEmpty() ? List.of() : new Chain(anchors).links();
    }

    private List<Anchor> links() {
        int[] byEnd = IntStream.range(0, anchors.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> anchors.get(i).here().end()))
                .mapToInt(i -> i)
                .toArray();
        int ended = 0;
        int last = NONE;
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            while (anchors.get(byEnd[ended]).here().end() <= anchor.here().start()) {
                offer(byEnd[ended]);
                ended++;
            }
            before[i] = bestEndingBy(anchor.there().start());
            weights[i] = anchor.weight() + (before[i] == NONE ? 0 : weights[before[i]]);
            last = last == NONE || weights[i] > weights[last] ? i : last;
        }
        List<Anchor> links = new ArrayList<>();
        for (int i = last; i != NONE; i = before[i]) {
            links.addFirst(anchors.get(i));
        }
        return links;
    }

    /** A chain that ends with an anchor can be gone on with from now on. */
    private void offer(int anchor) {
        int place = Arrays.binarySearch(ends, anchors.get(anchor).there().end()) + 1;
        for (int i = place; i < best.length; i += i & -i) {
            best[i] = heavier(best[i], anchor);
        }
    }

    private int bestEndingBy(int position) {
        int found = Arrays.binarySearch(ends, position);
        int heaviest = NONE;
        for (int i = found >= 0 ? found + 1 : -found - 1; i > 0; i -= i & -i) {
            heaviest = heavier(heaviest, best[i]);
        }
        return heaviest;
    }

    private int heavier(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        if (weights[one] != weights[other]) {
            return weights[one] > weights[other] ? one : other;
        }
        return Math.min(one, other);
    }
}
