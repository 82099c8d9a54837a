package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.source.Figure;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which figures of two tied sentences count the same thing: greedily, the surest pair first.
 *
 * <p>The words around, what is counted, and whether the values fit decide; so a figure with a twin is not held against its neighbour.
 */
final class FigurePairing {

    /** Below it two figures stand in tied sentences by accident. */
    private static final double SURE = 0.45;

    private static final double SAME_HEAD = 0.35;
    private static final double OPEN_HEAD = 0.15;
    private static final double FITTING = 0.4;

    /** A change is rather held against a change than against the level beside it. */
    private static final double OTHER_FRAME = 0.1;

    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::sureness)
            .reversed()
            .thenComparing(p -> p.one().passage())
            .thenComparing(p -> p.other().passage());

    private FigurePairing() {}

    /** How what two figures count stands to each other. */
    enum Heads {
        SAME,
        /** One is not named, or a unit says what is measured. */
        OPEN,
        OTHER
    }

    /**
     * @param context how far the words around are the same, 0 to 1
     */
    record Pair(FigureInContext one, FigureInContext other, double context, double sureness) {
        Heads heads() {
            return FigurePairing.heads(one.figure(), other.figure());
        }
    }

    static List<Pair> of(List<FigureInContext> ones, List<FigureInContext> others) {
        List<Pair> all = new ArrayList<>();
        for (FigureInContext one : ones) {
            for (FigureInContext other : others) {
                Pair pair = pair(one, other);
                if (pair.sureness() >= SURE) {
                    all.add(pair);
                }
            }
        }
        all.sort(BEST_FIRST);
        return firstOfEach(all);
    }

    /** True where both give several figures and none of one fits any of the other: two accounts that share no number tell of two moments or two things of a kind. */
    static boolean isOfAnotherTime(List<FigureInContext> ones, List<FigureInContext> others) {
        return ofOneMeasure(ones, others) > 1
                && ofOneMeasure(others, ones) > 1
                && ones.stream().noneMatch(a -> others.stream().anyMatch(b -> fit(a.figure(), b.figure())));
    }

    private static long ofOneMeasure(List<FigureInContext> figures, List<FigureInContext> others) {
        return figures.stream()
                .filter(a -> others.stream().anyMatch(b -> mayCountSame(a.figure(), b.figure())))
                .count();
    }

    private static boolean mayCountSame(Figure one, Figure other) {
        return Measures.areSame(one, other) && heads(one, other) != Heads.OTHER;
    }

    private static boolean fit(Figure one, Figure other) {
        return Measures.areSame(one, other) && FigureRelation.of(one, other) != Verdict.DIFFER;
    }

    /**
     * What is left over: pairs of figures that are in no pair yet, each the only one of its measure left in its sentence. Their words may be few in common: nothing else there can be meant.
     */
    static List<Pair> left(List<FigureInContext> ones, List<FigureInContext> others, List<Pair> pairs) {
        List<FigureInContext> mine =
                unpaired(ones, pairs.stream().map(Pair::one).toList());
        List<FigureInContext> theirs =
                unpaired(others, pairs.stream().map(Pair::other).toList());
        return mine.stream()
                .filter(a -> isOnly(a, mine))
                .flatMap(a -> theirs.stream()
                        .filter(b -> isOnly(b, theirs) && Measures.areSame(a.figure(), b.figure()))
                        .map(b -> pair(a, b)))
                .toList();
    }

    /** True where the other sentence has the very figure too, in no pair: "from 12 towns it has grown to 20" states that there are 20 towns. */
    static boolean isStated(FigureInContext figure, List<FigureInContext> there, List<Pair> pairs) {
        List<FigureInContext> free = there.stream()
                .filter(f -> pairs.stream()
                        .noneMatch(p -> p.one().equals(f) || p.other().equals(f)))
                .toList();
        return free.stream()
                .map(FigureInContext::figure)
                .anyMatch(f ->
                        mayCountSame(figure.figure(), f) && FigureRelation.of(figure.figure(), f) == Verdict.AGREE);
    }

    private static List<FigureInContext> unpaired(List<FigureInContext> figures, List<FigureInContext> paired) {
        return figures.stream().filter(f -> !paired.contains(f)).toList();
    }

    private static boolean isOnly(FigureInContext figure, List<FigureInContext> among) {
        return among.stream()
                        .filter(f -> Measures.areSame(f.figure(), figure.figure()))
                        .count()
                == 1;
    }

    /** Of sorted pairs those of which neither figure is in one before. */
    static List<Pair> firstOfEach(List<Pair> sorted) {
        Set<app.parallax.text.Passage> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : sorted) {
            if (!taken.contains(pair.one().passage())
                    && !taken.contains(pair.other().passage())) {
                taken.add(pair.one().passage());
                taken.add(pair.other().passage());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    static Pair pair(FigureInContext one, FigureInContext other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (!Measures.areSame(a, b) && !FigureRelation.areShareAndStep(a, b)) {
            return new Pair(one, other, 0, 0);
        }
        double context = one.likeness(other);
        double head = switch (heads(a, b)) {
            case SAME -> SAME_HEAD;
            case OPEN -> OPEN_HEAD;
            case OTHER -> 0;
        };
        double fits = FigureRelation.of(a, b) == Verdict.DIFFER ? 0 : FITTING;
        double frame = a.frame() == b.frame() ? 0 : OTHER_FRAME;
        return new Pair(one, other, context, context + head + fits - frame);
    }

    static Heads heads(Figure one, Figure other) {
        if (countSame(one, other)) {
            return Heads.SAME;
        }
        if (one.counted() == null || other.counted() == null) {
            return Heads.OPEN;
        }
        boolean named = one.unit() == null || isShare(one);
        return named && !isOneWhole(one, other) ? Heads.OTHER : Heads.OPEN;
    }

    /** "26% of adolescent females", "55 percent of adolescent girls": shares of wholes that are called the same but for the noun. */
    private static boolean isOneWhole(Figure one, Figure other) {
        return isShare(one)
                && !one.modifiers().isEmpty()
                && one.modifiers().equals(other.modifiers())
                && !FigureRelation.isAdded(one);
    }

    /** What stands behind a share is the whole that it is one of. */
    static boolean isShare(Figure figure) {
        return "1".equals(Measures.base(figure.unit()));
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
}
