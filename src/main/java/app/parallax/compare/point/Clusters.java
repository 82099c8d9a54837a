package app.parallax.compare.point;

import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Ties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings statements together by average linkage (Sokal and Michener 1958): the two groups that are most alike on the average of all their pairs become one, until no two are alike enough.
 *
 * <p>A pair without a tie counts with a part of its shared content, a pair that must not be together keeps its groups apart for ever. Equal likenesses are taken in order of the groups'
 * first statements, so that the outcome depends on nothing else.
 */
final class Clusters {

    /** The mean likeness at which two groups still say one thing. */
    private static final double ALIKE = 0.42;

    private static final double UNTIED = 0.7;

    private final MustNot mustNot;
    private final Ties ties;
    private final Map<Integer, List<Statement>> groups = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> neighbours = new HashMap<>();
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Comparator.comparingDouble(Offer::mean)
            .reversed()
            .thenComparingInt(Offer::one)
            .thenComparingInt(Offer::other));

    /** Two groups by their first statements, with their sizes: an offer is stale once one of them has grown or gone. */
    private record Offer(double mean, int one, int other, int sizes) {}

    private Clusters(Ties ties, MustNot mustNot) {
        this.ties = ties;
        this.mustNot = mustNot;
    }

    /** Groups of two and more, each in order, by their first statements. */
    static List<List<Statement>> of(List<Statement> statements, Ties ties, MustNot mustNot) {
        Clusters clusters = new Clusters(ties, mustNot);
        clusters.start(statements);
        clusters.merge();
        return clusters.groups.values().stream().filter(g -> g.size() > 1).toList();
    }

    private void start(List<Statement> statements) {
        statements.forEach(s -> groups.put(s.index(), new ArrayList<>(List.of(s))));
        for (Ties.Tie tie : ties.all()) {
            int one = tie.one().index();
            int other = tie.other().index();
            if (groups.containsKey(one) && groups.containsKey(other)) {
                neighbours.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
                neighbours.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
            }
        }
        neighbours.forEach((one, others) -> others.tailSet(one, false).forEach(other -> offer(one, other)));
    }

    private void offer(int one, int other) {
        List<Statement> ones = group(one);
        List<Statement> others = group(other);
        double sum = 0;
        for (Statement a : ones) {
            for (Statement b : others) {
                if (mustNot.beTogether(a, b)) {
                    return;
                }
                sum += likeness(a, b);
            }
        }
        double mean = sum / (ones.size() * others.size());
        if (mean >= ALIKE) {
            offers.add(new Offer(mean, Math.min(one, other), Math.max(one, other), ones.size() + others.size()));
        }
    }

    private double likeness(Statement one, Statement other) {
        return ties.of(one).stream()
                .filter(t -> t.beside(one).index() == other.index())
                .mapToDouble(Ties.Tie::score)
                .findFirst()
                .orElseGet(() -> UNTIED * Ties.likeness(one, other));
    }

    private void merge() {
        while (!offers.isEmpty()) {
            Offer offer = offers.remove();
            boolean fresh = groups.containsKey(offer.one())
                    && groups.containsKey(offer.other())
                    && group(offer.one()).size() + group(offer.other()).size() == offer.sizes();
            if (fresh) {
                join(offer.one(), offer.other());
            }
        }
    }

    private void join(int one, int other) {
        List<Statement> joined = group(one);
        joined.addAll(group(other));
        joined.sort(Comparator.comparingInt(Statement::index));
        groups.remove(other);
        TreeSet<Integer> around = neighbours.computeIfAbsent(one, key -> new TreeSet<>());
        around.addAll(neighbours.getOrDefault(other, new TreeSet<>()));
        around.removeIf(n -> n == one || !groups.containsKey(n));
        for (int neighbour : around) {
            neighbours.computeIfAbsent(neighbour, key -> new TreeSet<>()).add(one);
            offer(one, neighbour);
        }
    }

    private List<Statement> group(int first) {
        return groups.getOrDefault(first, List.of());
    }
}
