package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Figure;
import app.parallax.text.FunctionWords;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure with the words of its sentence, each weighed by how near it stands.
 *
 * @param before the weights of the stems before the figure
 * @param after the weights of the stems behind it
 */
record FigureInContext(Figure figure, Statement statement, Map<String, Double> before, Map<String, Double> after) {

    /** A word this far away weighs half of what a neighbour weighs. */
    private static final double HALF = 4;

    private static final double FUNCTION_WORD = 0.25;

    /** Numbers around are figures themselves and may be what differs. */
    private static final double NUMBER = 0.3;

    /** What a word that stands before one figure and behind the other counts. */
    private static final double CROSSED = 0.6;

    static FigureInContext of(Figure figure, Statement statement, List<Token> sentence) {
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> after = new HashMap<>();
        int first = 0;
        while (first < sentence.size()
                && sentence.get(first).span().end() <= figure.span().start()) {
            first++;
        }
        int behind = first;
        while (behind < sentence.size()
                && sentence.get(behind).span().start() < figure.span().end()) {
            behind++;
        }
        for (int i = 0; i < first; i++) {
            add(before, sentence.get(i), first - 1 - i);
        }
        for (int i = behind; i < sentence.size(); i++) {
            add(after, sentence.get(i), i - behind);
        }
        return new FigureInContext(figure, statement, before, after);
    }

    private static void add(Map<String, Double> weights, Token word, int distance) {
        double kind = FunctionWords.contains(word.form())
                ? FUNCTION_WORD
                : Character.isDigit(word.form().charAt(0)) ? NUMBER : 1;
        weights.merge(word.stem(), kind * HALF / (HALF + distance), Math::max);
    }

    /** True where the word stands right before the figure. */
    boolean isLedBy(String stem) {
        return before.getOrDefault(stem, 0.0) >= FUNCTION_WORD;
    }

    /** True where the content word stands right behind the figure. */
    boolean isFollowedBy(String stem) {
        return after.getOrDefault(stem, 0.0) >= 1;
    }

    Passage passage() {
        return new Passage(statement.sourceId(), figure.span());
    }

    /** How far the words around the two are the same, near ones counting most: 0 to 1, symmetric. */
    double likeness(FigureInContext other) {
        double all = sum() + other.sum();
        return all == 0 ? 1 : 2 * shared(other) / all;
    }

    /** How much of the words around the one with fewer words stands around the other too: 0 to 1, symmetric. */
    double coverage(FigureInContext other) {
        double least = Math.min(sum(), other.sum());
        return least == 0 ? 1 : Math.min(1, shared(other) / least);
    }

    private double shared(FigureInContext other) {
        double straight = shared(before, other.before) + shared(after, other.after);
        double crossed = sharedOnlyCrossed(before, other.after, other.before)
                + sharedOnlyCrossed(after, other.before, other.after);
        return straight + CROSSED * crossed;
    }

    private double sum() {
        return sum(before) + sum(after);
    }

    private static double shared(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(e -> Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0.0)))
                .sum();
    }

    private static double sharedOnlyCrossed(
            Map<String, Double> one, Map<String, Double> crossed, Map<String, Double> straight) {
        return one.entrySet().stream()
                .filter(e -> !straight.containsKey(e.getKey()))
                .mapToDouble(e -> Math.min(e.getValue(), crossed.getOrDefault(e.getKey(), 0.0)))
                .sum();
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
