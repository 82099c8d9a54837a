package app.parallax.compare.figure;

import app.parallax.source.Figure;
import app.parallax.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which figures of two tied passages count the same thing: greedily, the surest pair first.
 *
 * <p>What is counted, its modifiers and the words around decide; an equal value breaks ties, so that a figure with a twin is not held against its neighbour.
 */
final class FigurePairing {

    /** Least sureness of a pair; below it two figures stand in tied passages by accident. */
    private static final double SURE = 1.0;

    private FigurePairing() {}

    record Pair(FigureInContext one, FigureInContext other, double sureness) {}

    static List<Pair> of(List<FigureInContext> ones, List<FigureInContext> others) {
        List<Pair> all = new ArrayList<>();
        for (FigureInContext one : ones) {
            for (FigureInContext other : others) {
                double sureness = sureness(one, other);
                if (sureness >= SURE) {
                    all.add(new Pair(one, other, sureness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::sureness)
                .reversed()
                .thenComparing(p -> p.one().passage())
                .thenComparing(p -> p.other().passage()));
        return firstOfEach(all);
    }

    private static List<Pair> firstOfEach(List<Pair> sorted) {
        Set<FigureInContext> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : sorted) {
            if (!taken.contains(pair.one()) && !taken.contains(pair.other())) {
                taken.add(pair.one());
                taken.add(pair.other());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static double sureness(FigureInContext one, FigureInContext other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (!Objects.equals(a.unit(), b.unit())) {
            return 0;
        }
        double context = one.likeness(other);
        double same = sameCounted(a.counted(), b.counted(), a.unit() != null, context);
        double equal = isEqual(a.value(), b.value()) ? 0.7 : 0;
        return same == 0 ? 0 : same + context + equal + (a.frame() == b.frame() ? 0.1 : 0);
    }

    private static double sameCounted(@Nullable String one, @Nullable String other, boolean unit, double context) {
        if (one == null || other == null) {
            return unit ? 0.6 : one == null && other == null ? 0.5 : 0.3;
        }
        if (stem(one).equals(stem(other))) {
            return 0.8;
        }
        return context >= 0.5 || unit ? 0.3 : 0;
    }

    static boolean countSame(Figure one, Figure other) {
        String a = one.counted();
        String b = other.counted();
        return a != null && b != null && stem(a).equals(stem(b));
    }

    private static String stem(String noun) {
        var words = Tokenizer.tokens(noun);
        return words.isEmpty() ? noun : words.getLast().stem();
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
