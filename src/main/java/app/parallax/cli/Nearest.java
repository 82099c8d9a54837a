package app.parallax.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who mistyped a word may have meant. */
final class Nearest {
    /** More than so many letters apart, two words are different words. */
    private static final int FARTHEST = 2;

    private Nearest() {}

    /** The known word nearest to the one given, case aside; of two as near the first. Nothing where none is near. */
    static Optional<String> of(String word, Collection<String> known) {
        String folded = word.toLowerCase(Locale.ROOT);
        int farthest = Math.min(FARTHEST, Math.max(1, folded.length() / 3));
        return known.stream()
                .filter(one -> distance(folded, one) <= farthest)
                .min(Comparator.comparingInt(one -> distance(folded, one)));
    }

    /** A question to put behind a sentence; empty where nothing is near. */
    static String question(String word, Collection<String> known) {
        return of(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Letters to insert, drop, change or swap with a neighbour (optimal string alignment: Damerau 1964, Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cost(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
