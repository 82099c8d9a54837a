package app.parallax.ui.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where arcs between rows run so that none lies on another: each in a lane, the short ones nearest to the rows, and each with an end of its own at a row.
 *
 * @param lanes of each arc, from 0 on; two in one lane have no row between them in common
 * @param starts how far off the middle of its row each arc begins, in steps; arcs to rows above lie above those to rows below
 * @param ends the same for where it ends
 */
record ArcLanes(List<Integer> lanes, List<Double> starts, List<Double> ends) {
    /** From one row to another. */
    record Arc(int from, int to) {
        int upper() {
            return Math.min(from, to);
        }

        int lower() {
            return Math.max(from, to);
        }

        boolean overlaps(Arc other) {
            return upper() < other.lower() && other.upper() < lower();
        }
    }

    static ArcLanes of(List<Arc> arcs) {
        return new ArcLanes(lanes(arcs), offsets(arcs, Arc::from), offsets(arcs, Arc::to));
    }

    /** How many lanes are taken. */
    int count() {
        return lanes.stream().mapToInt(lane -> lane + 1).max().orElse(0);
    }

    private static List<Integer> lanes(List<Arc> arcs) {
        List<List<Arc>> taken = new ArrayList<>();
        Integer[] lanes = new Integer[arcs.size()];
        IntStream.range(0, arcs.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> arcs.get(i).lower() - arcs.get(i).upper())
                        .thenComparing(i -> arcs.get(i).upper()))
                .forEach(i -> lanes[i] = lane(arcs.get(i), taken));
        return List.of(lanes);
    }

    private static int lane(Arc arc, List<List<Arc>> taken) {
        int lane = 0;
        while (lane < taken.size() && taken.get(lane).stream().anyMatch(arc::overlaps)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(lane).add(arc);
        return lane;
    }

    private static List<Double> offsets(List<Arc> arcs, ToIntFunction<Arc> row) {
        return arcs.stream().map(arc -> offset(arcs, arc, row.applyAsInt(arc))).toList();
    }

    private static double offset(List<Arc> arcs, Arc arc, int row) {
        List<Arc> ending = arcs.stream()
                .filter(a -> a.from() == row || a.to() == row)
                .sorted(Comparator.comparingInt((Arc a) -> a.from() == row ? a.to() : a.from())
                        .thenComparing(a -> a.from() == row))
                .toList();
        return ending.indexOf(arc) - (ending.size() - 1) / 2.0;
    }
}
