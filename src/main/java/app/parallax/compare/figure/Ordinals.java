package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** With the word that says what is numbered; "second-largest" as well as "second largest". Behind digits it may be left out: "the 52nd and 78th minutes". */
    private static final Pattern ORDINALS =
            Pattern.compile("(?i)\\b(?:(\\d{1,3})(?:st|nd|rd|th)\\b(?:[\\s\\u00a0-]+(\\p{L}+))?|("
                    + String.join("|", WORDS) + ")[\\s\\u00a0-]+(\\p{L}+))");

    private Ordinals() {}

    static Stream<Figure> of(Statement statement) {
        int start = statement.passage().start();
        if (!mayHold(statement.text())) {
            return Stream.empty();
        }
        List<MatchResult> found = ORDINALS.matcher(statement.text()).results().toList();
        return IntStream.range(0, found.size())
                .mapToObj(i -> figure(found, i, start))
                .flatMap(Optional::stream)
                .filter(f -> statement.dates().stream().noneMatch(d -> d.span().overlaps(f.span())));
    }

    /** Every ordinal ends like 1st, 2nd, 3rd or 4th; to see that nothing does costs less than the expression. */
    private static boolean mayHold(String text) {
        for (int i = 2; i < text.length(); i++) {
            char behind = text.charAt(i);
            boolean gap = !Character.isLetterOrDigit(behind);
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

    private static Optional<Figure> figure(List<MatchResult> found, int index, int start) {
        MatchResult match = found.get(index);
        boolean digits = match.group(1) != null;
        int value = digits
                ? Integer.parseInt(match.group(1))
                : WORDS.indexOf(match.group(3).toLowerCase(Locale.ROOT)) + 1;
        Span span = new Span(start + match.start(), start + match.end(digits ? 1 : 3));
        return counted(found, index)
                .map(counted -> new Figure(
                        span,
                        BigDecimal.valueOf(value),
                        null,
                        Approximation.EXACT,
                        ORDINAL,
                        stem(counted),
                        List.of(),
                        FigureFrame.LEVEL,
                        null));
    }

    /** The word behind; where digits have none, that of the next or the last that has one. */
    private static Optional<String> counted(List<MatchResult> found, int index) {
        Optional<String> own = own(found.get(index));
        if (own.isPresent()) {
            return own;
        }
        Optional<String> next = found.subList(index + 1, found.size()).stream()
                .flatMap(match -> own(match).stream())
                .findFirst();
        return next.or(() -> found.subList(0, index).reversed().stream()
                .flatMap(match -> own(match).stream())
                .findFirst());
    }

    private static Optional<String> own(MatchResult match) {
        return match.group(1) == null
                ? Optional.of(match.group(4))
                : Optional.ofNullable(match.group(2)).filter(word -> !FunctionWords.contains(Folding.key(word)));
    }

    private static String stem(String word) {
        var words = Tokenizer.tokens(word);
        return words.isEmpty() ? word : words.getFirst().stem();
    }
}
