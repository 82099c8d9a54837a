package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.List;

/** A figure with the words around it. */
record FigureInContext(Figure figure, Statement statement, List<String> before, List<String> after) {

    private static final int WORDS = 4;

    static FigureInContext of(Figure figure, Statement statement) {
        List<Token> words = statement.words();
        List<String> before = words.stream()
                .filter(w -> w.span().end() <= figure.span().start())
                .map(Token::stem)
                .toList();
        List<String> after = words.stream()
                .filter(w -> w.span().start() >= figure.span().end())
                .map(Token::stem)
                .limit(WORDS)
                .toList();
        return new FigureInContext(
                figure, statement, before.subList(Math.max(0, before.size() - WORDS), before.size()), after);
    }

    Passage passage() {
        return new Passage(statement.sourceId(), figure.span());
    }

    /** The share of the words around the two that they have in common, 0 to 1; each side counts by itself. */
    double likeness(FigureInContext other) {
        return (shared(before, other.before) + shared(after, other.after)) / 2;
    }

    private static double shared(List<String> one, List<String> other) {
        int least = Math.min(one.size(), other.size());
        if (least == 0) {
            return one.size() == other.size() ? 1 : 0;
        }
        return one.stream().distinct().filter(other::contains).count() / (double) least;
    }
}
