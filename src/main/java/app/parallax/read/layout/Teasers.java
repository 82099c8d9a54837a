package app.parallax.read.layout;

import app.parallax.source.BlockRole;
import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headlines of other texts that stand twice inside an article, and the one-paragraph summary behind them. */
final class Teasers {

    private static final int FEWEST_WORDS = 4;
    private static final int LARGEST_GAP = 4;
    private static final int SHARED_WORDS = 2;

    private final List<Part> parts;
    private final @Nullable BlockRole[] roles;

    private Teasers(List<Part> parts, @Nullable BlockRole[] roles) {
        this.parts = parts;
        this.roles = roles;
    }

    /**
     * @param roles is written to
     * @param from the first part of the account
     */
    static void mark(List<Part> parts, @Nullable BlockRole[] roles, int from) {
        new Teasers(parts, roles).mark(from);
    }

    private void mark(int from) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = from; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean headline = part.isShort()
                    && part.words() >= FEWEST_WORDS
                    && !part.head().endsWith(".")
                    && roles[i] == null;
            if (headline) {
                Integer before = seen.put(part.key(), i);
                if (before != null && i - before <= LARGEST_GAP) {
                    markTeaser(before, i);
                }
            }
        }
    }

    private void markTeaser(int first, int last) {
        for (int i = first; i <= last; i++) {
            roles[i] = BlockRole.FURNITURE;
        }
        int next = last + 1;
        if (next < parts.size() && roles[next] == null && sharesWords(parts.get(last), parts.get(next))) {
            roles[next] = BlockRole.FURNITURE;
        }
    }

    private static boolean sharesWords(Part headline, Part summary) {
        Set<String> shared = contentWords(headline);
        shared.retainAll(contentWords(summary));
        return shared.size() >= SHARED_WORDS;
    }

    private static Set<String> contentWords(Part part) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.key(part.head()).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && !FunctionWords.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
