package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.Span;
import app.parallax.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers that say which one and not how many, "Flight 12", "section 5": digits behind a word that are neither a figure nor part of a date. */
final class Labels {

    static final String LABEL = "label";

    /** A space, or the stop of "No. 5" and a space. */
    private static final int APART = 2;

    private Labels() {}

    /** @param figures that begin in the statement */
    static Stream<Figure> of(Statement statement, List<Figure> figures) {
        List<Token> words = statement.words();
        return IntStream.range(1, words.size())
                .filter(i -> isNumber(words.get(i))
                        && !isScore(statement, words.get(i).span())
                        && isFree(statement, figures, words.get(i).span()))
                .mapToObj(i -> label(words.get(i - 1), words.get(i)))
                .flatMap(Optional::stream);
    }

    private static Optional<Figure> label(Token name, Token number) {
        boolean behind = number.span().start() - name.span().end() <= APART
                && Character.isLetter(name.form().charAt(0));
        return behind ? Optional.of(figure(number, name)) : Optional.empty();
    }

    private static boolean isNumber(Token word) {
        return Character.isDigit(word.form().charAt(0)) && word.form().chars().allMatch(Character::isDigit);
    }

    /** "Beat Northwood 3-2" numbers no Northwood. */
    private static boolean isScore(Statement statement, Span number) {
        String text = statement.source().text();
        int dash = number.end();
        return dash + 1 < text.length()
                && (text.charAt(dash) == '-' || text.charAt(dash) == '\u2013')
                && Character.isDigit(text.charAt(dash + 1));
    }

    private static boolean isFree(Statement statement, List<Figure> figures, Span span) {
        return figures.stream().noneMatch(f -> f.span().overlaps(span))
                && statement.dates().stream().noneMatch(d -> d.span().overlaps(span));
    }

    private static Figure figure(Token number, Token name) {
        return new Figure(
                number.span(),
                new BigDecimal(number.form()),
                null,
                Approximation.EXACT,
                LABEL,
                name.stem(),
                List.of(),
                FigureFrame.LEVEL,
                null);
    }
}
