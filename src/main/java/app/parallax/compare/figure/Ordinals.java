package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.Span;
import app.parallax.text.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ranks, anniversaries and sessions: "the 10th anniversary", "its third largest city". */
final class Ordinals {

    static final String ORDINAL = "ordinal";

    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** With the word that says what is numbered; "second-largest" as well as "second largest". */
    private static final Pattern ORDINALS = Pattern.compile(
            "(?i)\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(" + String.join("|", WORDS) + "))[\\s\\u00a0-]+(\\p{L}+)");

    private Ordinals() {}

    static Stream<Figure> of(Statement statement) {
        int start = statement.passage().start();
        return ORDINALS.matcher(statement.text())
                .results()
                .map(match -> figure(match, start))
                .filter(f -> statement.dates().stream().noneMatch(d -> d.span().overlaps(f.span())));
    }

    private static Figure figure(MatchResult match, int start) {
        int value = match.group(1) != null
                ? Integer.parseInt(match.group(1))
                : WORDS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1;
        return new Figure(
                new Span(start + match.start(), start + match.end(match.group(1) != null ? 1 : 2)),
                BigDecimal.valueOf(value),
                null,
                Approximation.EXACT,
                ORDINAL,
                stem(match.group(3)),
                List.of(),
                FigureFrame.LEVEL,
                null);
    }

    private static String stem(String word) {
        var words = Tokenizer.tokens(word);
        return words.isEmpty() ? word : words.getFirst().stem();
    }
}
