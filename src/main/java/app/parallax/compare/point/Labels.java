package app.parallax.compare.point;

import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Ties;
import app.parallax.text.FunctionWords;
import app.parallax.text.Token;
import java.util.Comparator;
import java.util.List;

/** A few words that name a point, taken from the passage that is most like the others. */
final class Labels {

    private static final int WORDS = 9;

    private Labels() {}

    static String of(List<Statement> statements) {
        Statement central = statements.stream()
                .max(Comparator.comparingDouble((Statement s) -> centrality(s, statements))
                        .thenComparingInt(s -> -s.words().size())
                        .thenComparingInt(s -> -s.index()))
                .orElseThrow();
        return words(central);
    }

    /** Likeness to the others, less a little for length. */
    private static double centrality(Statement statement, List<Statement> all) {
        double likeness = all.stream()
                .mapToDouble(o -> Ties.likeness(statement, o))
                .average()
                .orElse(0);
        double thin = statement.content().size() < 3 ? 0.5 : 0;
        return likeness - 0.02 * statement.words().size() - thin;
    }

    private static String words(Statement statement) {
        List<Token> words = statement.words();
        int first = first(words);
        int last = Math.min(words.size(), first + WORDS) - 1;
        while (last > first
                && last < words.size() - 1
                && FunctionWords.contains(words.get(last).form())) {
            last--;
        }
        String text = statement.source().text();
        String label = text.substring(
                words.get(first).span().start(), words.get(last).span().end());
        return label.strip().replaceAll("\\s+", " ") + (last < words.size() - 1 ? " …" : "");
    }

    /** Conjunctions and the like at the beginning name nothing. */
    private static int first(List<Token> words) {
        int first = 0;
        while (first < words.size() - 1 && isOpening(words.get(first).form())) {
            first++;
        }
        return first;
    }

    private static boolean isOpening(String form) {
        return switch (form) {
            case "and",
                    "but",
                    "or",
                    "so",
                    "that",
                    "which",
                    "who",
                    "then",
                    "because",
                    "therefore",
                    "as",
                    "if",
                    "also",
                    "again" -> true;
            default -> false;
        };
    }
}
