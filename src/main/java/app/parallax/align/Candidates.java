package app.parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of units that are worth a closer look: those that share words which tell something. Work grows with the length of the texts and of
 * the lists of where a word stands, and those are capped.
 */
final class Candidates {

    /** Looked at for each unit. */
    private static final int MOST_A_UNIT = 12;

    /** A word that stands in more units than this, or than a twentieth of them, brings nobody up. */
    private static final int COMMON = 60;

    /** Nor does one that stands in more than this, however long the text: else work would grow with its square. */
    private static final int ALWAYS_COMMON = 200;

    private static final double LEAST_WEIGHT = 1.5;

    private final PreparedSource first;
    private final PreparedSource second;
    private final PairWords words;

    Candidates(PreparedSource first, PreparedSource second, PairWords words) {
        this.first = first;
        this.second = second;
        this.words = words;
    }

    CandidateSet find() {
        CandidateSet found = new CandidateSet();
        int[][] places = places(second);
        Shortlist there = new Shortlist(second.units().size());
        for (Unit a : first.units()) {
            for (int b : best(a, places, there, true)) {
                found.add(a.index(), b);
                if (first == second) {
                    found.add(b, a.index());
                }
            }
        }
        if (first == second) {
            return found;
        }
        int[][] counterPlaces = places(first);
        Shortlist here = new Shortlist(first.units().size());
        for (Unit b : second.units()) {
            for (int a : best(b, counterPlaces, here, false)) {
                found.add(a, b.index());
            }
        }
        return found;
    }

    /** For each stem the units that hold it. */
    private static int[][] places(PreparedSource source) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < source.stems().size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (Unit unit : source.units()) {
            for (int stem : unit.distinct()) {
                lists.get(stem).add(unit.index());
            }
            for (int stem : unit.context()) {
                if (Arrays.binarySearch(unit.distinct(), stem) < 0) {
                    lists.get(stem).add(unit.index());
                }
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int[] best(Unit unit, int[][] places, Shortlist shortlist, boolean forward) {
        int common = Math.clamp((forward ? second : first).units().size() / 20, COMMON, ALWAYS_COMMON);
        for (int stem : unit.distinct()) {
            int other = forward ? words.counterpart(stem) : words.inFirst(stem);
            double weight = forward ? words.weight(stem) : words.otherWeight(stem);
            if (other >= 0 && weight >= LEAST_WEIGHT && places[other].length <= common) {
                shortlist.add(places[other], weight);
            }
        }
        return shortlist.best(
                MOST_A_UNIT,
                i -> forward
                        ? words.otherWeightOf(second.units().get(i))
                        : words.weightOf(first.units().get(i)));
    }
}
