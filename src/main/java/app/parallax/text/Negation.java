package app.parallax.text;

import java.util.List;
import java.util.Set;

/** Whether words are turned round. */
public final class Negation {

    private static final Set<String> NEGATING =
            Set.of("not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "without", "cannot");

    /** Verbs whose negation belongs to what follows: "I do not think that it rained" says that it did not (negative raising). */
    private static final Set<String> RAISING =
            Set.of("mean", "means", "meant", "think", "believe", "suggest", "imply", "expect", "follow");

    private Negation() {}

    /** True where the words hold an odd number of negations: two of them cancel out. */
    public static boolean isOdd(List<Token> words) {
        return count(words) % 2 == 1;
    }

    /** True where these words end in a negated verb that hands its negation on to the clause that follows. */
    public static boolean isHandedOn(List<Token> words) {
        return isOdd(words)
                && words.stream().skip(Math.max(0, words.size() - 3L)).anyMatch(w -> RAISING.contains(w.form()));
    }

    private static long count(List<Token> words) {
        long count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean only = i + 1 < words.size() && words.get(i + 1).form().equals("only");
            if (NEGATING.contains(words.get(i).form()) && !only) {
                count++;
            }
        }
        return count;
    }
}
