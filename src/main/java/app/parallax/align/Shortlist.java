package app.parallax.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Collects, for one unit, how much weight each unit of another source shares with it. */
final class Shortlist {

    private final Map<Integer, Double> shared = new HashMap<>();

    void add(int[] units, double weight) {
        for (int unit : units) {
            shared.merge(unit, weight, Double::sum);
        }
    }

    /**
     * The units that share most for their size.
     *
     * @param weightOf the whole weight of a unit
     */
    int[] best(int most, IntToDoubleFunction weightOf) {
        Map<Integer, Double> scores = HashMap.newHashMap(shared.size());
        shared.forEach((unit, weight) -> scores.put(unit, weight / Math.sqrt(1 + weightOf.applyAsDouble(unit))));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
