package app.parallax.compare.meaning;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The content words of the sentence around a word, and where they stand together in another source. The nearest count twice, and what stands in another clause half: a sentence may list what has nothing to
 * do with each other.
 */
final class Surroundings {

    /** So many words to each side tell of what a word is said. */
    private static final int AROUND = 8;

    private static final int NEAR = 4;

    private static final double FARTHER = 0.5;

    private static final double OF_ANOTHER_CLAUSE = 0.5;

    /** Among so many to each side they are looked for. */
    private static final int REACH = 12;

    private final WordRow row;
    private final int index;
    private final Map<String, Double> near = new HashMap<>();

    /** A place, and the share of the words that it has around it, 0 to 1; -1 and 0 for none. */
    record Place(int at, double share) {}

    Surroundings(WordRow row, int index) {
        this.row = row;
        this.index = index;
        for (int i = index - AROUND; i <= index + AROUND; i++) {
            if (i != index && row.isSameSentence(index, i) && row.isContent(i)) {
                near.merge(row.at(i).stem(), counts(i), Math::max);
            }
        }
    }

    private double counts(int place) {
        double near = Math.abs(place - index) <= NEAR ? 1 : FARTHER;
        return row.statement(place).index() == row.statement(index).index() ? near : OF_ANOTHER_CLAUSE * near;
    }

    Set<String> stems() {
        return near.keySet();
    }

    /**
     * Of places of the other source the one that has most of these words around it, of equals the first.
     *
     * @param fits asked of each place that has more of them than those before
     */
    Place best(WordRow other, Collection<Integer> places, IntPredicate fits) {
        return best(other, places, fits, false);
    }

    /** The same where the words must stand in one sentence with the place. */
    Place bestSentence(WordRow other, Collection<Integer> places, IntPredicate fits) {
        return best(other, places, fits, true);
    }

    private Place best(WordRow other, Collection<Integer> places, IntPredicate fits, boolean inOneSentence) {
        Place best = new Place(-1, 0);
        if (places.isEmpty()) {
            return best;
        }
        Map<String, Double> weights = new HashMap<>();
        near.forEach((stem, counts) -> weights.put(stem, counts * other.weight(stem)));
        double whole =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        for (int place : whole == 0 ? List.<Integer>of() : places) {
            double share = shared(other, place, weights, inOneSentence) / whole;
            boolean better = share > best.share() || (share == best.share() && place < best.at());
            if (better && fits.test(place)) {
                best = new Place(place, share);
            }
        }
        return best;
    }

    private static double shared(WordRow other, int place, Map<String, Double> weights, boolean inOneSentence) {
        Set<String> seen = new HashSet<>();
        double shared = 0;
        for (int i = Math.max(0, place - REACH); i < Math.min(other.size(), place + REACH + 1); i++) {
            String stem = other.at(i).stem();
            Double weight = inOneSentence && !other.isSameSentence(place, i) ? null : weights.get(stem);
            if (weight != null && seen.add(stem)) {
                shared += weight;
            }
        }
        return shared;
    }

    /** Two accounts that share no number tell of two moments, and what rose at one fell at the other. */
    static boolean isOfAnotherTime(Set<String> here, Set<String> there) {
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    /** What is written in digits around a word of the sentence. */
    static Set<String> numbers(WordRow row, int index) {
        return IntStream.rangeClosed(index - REACH, index + REACH)
                .filter(i -> row.isSameSentence(index, i))
                .mapToObj(i -> row.at(i).form())
                .filter(form -> Character.isDigit(form.charAt(0)))
                .collect(Collectors.toSet());
    }
}
