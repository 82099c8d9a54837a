package app.parallax.present;

import app.parallax.text.Token;
import java.util.BitSet;
import java.util.List;

/**
 * Which words two passages have in common, in the same order: a longest common subsequence of their folded forms (Wagner and Fischer 1974, "The string-to-string correction problem").
 * Where several are longest, the one whose words come first in the first passage is taken, so that the result is always the same.
 *
 * @param first the indices of the first passage's words that the second has too
 * @param second the same for the second passage
 */
record SharedWords(BitSet first, BitSet second) {
    static SharedWords of(List<Token> first, List<Token> second) {
        int[][] longest = longest(first, second);
        SharedWords shared = new SharedWords(new BitSet(first.size()), new BitSet(second.size()));
        for (int i = 0, j = 0; i < first.size() && j < second.size(); ) {
            if (isSame(first.get(i), second.get(j))) {
                shared.first.set(i++);
                shared.second.set(j++);
            } else if (longest[i + 1][j] > longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** For each pair of places how many words the rest after them has in common. */
    private static int[][] longest(List<Token> first, List<Token> second) {
        int[][] longest = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                longest[i][j] = isSame(first.get(i), second.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static boolean isSame(Token a, Token b) {
        return a.form().equals(b.form());
    }
}
