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

    /** The bit by which ASCII's small letters differ from its capitals. */
    private static final int SMALL = 0x20;

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
        if (!mayHold(statement.text())) {
            return Stream.empty();
        }
        return ORDINALS.matcher(statement.text())
                .results()
                .map(match -> figure(match, start))
                .filter(f -> statement.dates().stream().noneMatch(d -> d.span().overlaps(f.span())));
    }

    /** Every ordinal ends like 1st, 2nd, 3rd or 4th; to see that nothing does costs less than the expression. */
    private static boolean mayHold(String text) {
        for (int i = 2; i < text.length(); i++) {
            char behind = text.charAt(i);
            boolean gap = behind <= ' ' || behind == '\u00a0' || behind == '-';
            if (gap && isEnding((char) (text.charAt(i - 2) | SMALL), (char) (text.charAt(i - 1) | SMALL))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnding(char first, char second) {
        return second == 't'
                ? first == 's'
                : second == 'd' ? first == 'n' || first == 'r' : second == 'h' && first == 't';
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
