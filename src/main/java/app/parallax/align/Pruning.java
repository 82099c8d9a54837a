package app.parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops ties that say what another tie says better: the sentence where its clause does, the fifth-best counterpart of a passage. */
final class Pruning {

    private static final int MOST_A_UNIT = 5;

    /** A counterpart this much less likely than the unit's best one is not what people would tie. */
    private static final double BEHIND_THE_BEST = 0.35;

    /** How much better the wider tie must be to be worth keeping instead of the one inside it. */
    private static final double WORTH_THE_WIDTH = 0.1;

    private static final Comparator<Tie> BEST_FIRST = Comparator.comparingDouble(Tie::score)
            .reversed()
            .thenComparing(tie -> tie.first().span())
            .thenComparing(tie -> tie.second().span());

    private Pruning() {}

    static List<Tie> prune(List<Tie> ties) {
        List<Tie> narrow = withoutNested(ties);
        Map<Integer, List<Tie>> byFirst = new HashMap<>();
        Map<Integer, List<Tie>> bySecond = new HashMap<>();
        List<Tie> kept = new ArrayList<>();
        for (Tie tie : narrow.stream().sorted(BEST_FIRST).toList()) {
            List<Tie> ofFirst = byFirst.computeIfAbsent(tie.first().index(), i -> new ArrayList<>());
            List<Tie> ofSecond = bySecond.computeIfAbsent(tie.second().index(), i -> new ArrayList<>());
            if (hasRoom(ofFirst, tie) && hasRoom(ofSecond, tie)) {
                ofFirst.add(tie);
                ofSecond.add(tie);
                kept.add(tie);
            }
        }
        return kept;
    }

    private static boolean hasRoom(List<Tie> others, Tie tie) {
        return others.isEmpty()
                || (others.size() < MOST_A_UNIT
                        && tie.score() >= others.getFirst().score() - BEHIND_THE_BEST);
    }

    private static List<Tie> withoutNested(List<Tie> ties) {
        Map<Long, List<Tie>> bySentences = new HashMap<>();
        for (Tie tie : ties) {
            long key = ((long) tie.first().sentence() << 32) | tie.second().sentence();
            bySentences.computeIfAbsent(key, k -> new ArrayList<>()).add(tie);
        }
        return ties.stream()
                .filter(tie -> !isSaidBetter(
                        tie,
                        bySentences.getOrDefault(
                                ((long) tie.first().sentence() << 32)
                                        | tie.second().sentence(),
                                List.of())))
                .toList();
    }

    private static boolean isSaidBetter(Tie tie, List<Tie> neighbours) {
        return neighbours.stream()
                .anyMatch(other -> other.isInside(tie) != tie.isInside(other)
                        && ((other.isInside(tie) && other.score() >= tie.score() - WORTH_THE_WIDTH)
                                || (tie.isInside(other) && other.score() > tie.score() + WORTH_THE_WIDTH)));
    }
}
