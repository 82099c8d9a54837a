package app.parallax.annotate.quotation;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pairs quotation marks inside one block, the outermost only: curly, straight, low and angled doubles, doubled ticks, and singles where they are no apostrophes.
 * A mark without a partner reaches to the end of its block and no further.
 */
final class QuotationMarks {

    private static final String DOUBLE_OPENING = "“„«";
    private static final String DOUBLE_CLOSING = "”»";
    /** What becomes of two apostrophes where a program has written the text down as a string. */
    private static final String ESCAPED_TWICE = "\\'\\'";

    private static final Set<String> ELISIONS =
            Set.of("em", "tis", "twas", "til", "till", "cause", "n", "round", "bout");

    /** The '90s, the class of '68. */
    private static final Pattern YEAR = Pattern.compile("\\d{2}s?");

    private final String text;
    private final Span within;
    private final int block;
    private final List<MarkedWords> found = new ArrayList<>();

    QuotationMarks(String text, Span within, int block) {
        this.text = text;
        this.within = within;
        this.block = block;
    }

    List<MarkedWords> find() {
        int at = within.start();
        while (at < within.end()) {
            int width = openingAt(at);
            at = width == 0 ? at + 1 : take(at, width);
        }
        return found;
    }

    /** How many characters the opening mark at {@code at} has; 0 where there is none. */
    private int openingAt(int at) {
        char c = text.charAt(at);
        if (DOUBLE_OPENING.indexOf(c) >= 0 || (c == '»' && opensHere(at) && opensLoosely(at))) {
            return 1;
        }
        if (c == '"') {
            return opensHere(at) || (!followsDigit(at) && opensLoosely(at)) ? 1 : 0;
        }
        if ((c == '`' || c == '\'') && at + 1 < within.end() && text.charAt(at + 1) == c) {
            return c == '`' || opensHere(at) ? 2 : 0;
        }
        return isSingle(c) && opensSingle(at) ? 1 : 0;
    }

    private boolean followsDigit(int at) {
        return at > within.start() && Character.isDigit(text.charAt(at - 1));
    }

    private boolean opensLoosely(int at) {
        return at + 1 < within.end() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    private boolean opensHere(int at) {
        if (at == within.start()) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || "([{—–-/:".indexOf(before) >= 0;
    }

    private boolean opensSingle(int at) {
        char c = text.charAt(at);
        boolean wordFollows = at + 1 < within.end()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || "[…".indexOf(text.charAt(at + 1)) >= 0);
        return c != '’' && opensHere(at) && wordFollows && !isElision(at + 1) && singleClose(at) > 0;
    }

    private boolean isElision(int at) {
        int end = at;
        while (end < within.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        return (YEAR.matcher(word).matches() && !goesOnAsNumber(end))
                || ELISIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private boolean goesOnAsNumber(int end) {
        return end + 1 < within.end()
                && ",.%".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
    }

    private int take(int at, int width) {
        char c = text.charAt(at);
        int close = isSingle(c) && width == 1 ? singleClose(at) : doubleClose(at + width, c);
        int from = at + width;
        if (close < 0) {
            return takeOpen(at, from);
        }
        int closeWidth = width == 2 ? closeWidth(close) : 1;
        add(from, close, new Span(at, close + closeWidth), true);
        return close + closeWidth;
    }

    /** Of a mark that closes doubled ticks. */
    private int closeWidth(int close) {
        return isEscapedTwice(close)
                ? ESCAPED_TWICE.length()
                : close + 1 < within.end() && text.charAt(close + 1) == text.charAt(close) ? 2 : 1;
    }

    private boolean isEscapedTwice(int at) {
        return text.startsWith(ESCAPED_TWICE, at) && at + ESCAPED_TWICE.length() <= within.end();
    }

    private int takeOpen(int at, int from) {
        add(from, within.end(), new Span(at, within.end()), false);
        return within.end();
    }

    private void add(int from, int to, Span outer, boolean closed) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new MarkedWords(new Span(start, end), outer, closed, block));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The mark that closes a double opened before {@code from}; what is quoted inside is passed over with its own marks. -1 where there is none. */
    private int doubleClose(int from, char opening) {
        int close = outerClose(from, opening);
        return close >= 0 ? close : firstClose(from, opening);
    }

    private int outerClose(int from, char opening) {
        for (int i = from; i < within.end(); i++) {
            if (opensInner(i, from, opening)) {
                i = Math.max(i, innerClose(i));
            } else if (closes(i, opening)) {
                return i;
            }
        }
        return -1;
    }

    /** Another kind of double inside, or a curly one inside a curly one. */
    private boolean opensInner(int i, int from, char opening) {
        return switch (text.charAt(i)) {
            case '“' -> i > from && (opening == '“' || opening == '"');
            case '"' -> i > from && opening == '“' && opensHere(i) && !endsHere(i);
            default -> false;
        };
    }

    /** Where the double that opens inside another at {@code open} closes; -1 where the outer one closes first. */
    private int innerClose(int open) {
        boolean curly = text.charAt(open) == '“';
        for (int i = open + 1; i < within.end(); i++) {
            char c = text.charAt(i);
            if (c == '”' || c == '"') {
                return curly == (c == '”') ? i : -1;
            }
            if (curly && c == '“') {
                i = Math.max(i, innerClose(i));
            }
        }
        return -1;
    }

    /** Where inner marks were left open, the first that closes: their partners are not to be told from the outer one's. */
    private int firstClose(int from, char opening) {
        for (int i = from; i < within.end(); i++) {
            if (closes(i, opening) && (text.charAt(i) != '”' || opening != '"' || !closesInner(from, i))) {
                return i;
            }
        }
        return -1;
    }

    /** True where a curly mark at {@code close} is the partner of one that opened behind {@code from}. */
    private boolean closesInner(int from, int close) {
        int open = text.lastIndexOf('“', close);
        return open > from && innerClose(open) == close;
    }

    private boolean closes(int i, char opening) {
        char c = text.charAt(i);
        return switch (opening) {
            case '"' -> (c == '"' && (!opensHere(i) || endsHere(i)) && !isInch(i)) || c == '”';
            case '“' -> c == '”' || (c == '"' && (!opensHere(i) || endsHere(i)));
            case '»' -> c == '«';
            case '„' -> c == '“' || c == '”' || c == '"';
            case '«' -> c == '»';
            case '`', '\'' ->
                (c == '\'' && i + 1 < within.end() && text.charAt(i + 1) == '\'') || c == '"' || isEscapedTwice(i);
            default -> DOUBLE_CLOSING.indexOf(c) >= 0;
        };
    }

    /** 12" of snow: a mark behind a number, where the next one could only close as well. */
    private boolean isInch(int i) {
        int next = text.indexOf('"', i + 1);
        boolean spaced = i + 1 < within.end() && isSpace(text.charAt(i + 1));
        return spaced && followsDigit(i) && next > 0 && next < within.end() && !opensHere(next);
    }

    private boolean endsHere(int i) {
        return i + 1 >= within.end() || isSpace(text.charAt(i + 1)) || ",.;:!?)".indexOf(text.charAt(i + 1)) >= 0;
    }

    /** The single that closes: after a mark of punctuation at best, else the first that no plural possessive explains. */
    private int singleClose(int at) {
        int possessive = -1;
        for (int i = at + 2; i < within.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '”' || c == '"') {
                int inner = c == '”' ? -1 : innerClose(i);
                if (inner < 0) {
                    break;
                }
                i = inner;
                continue;
            }
            boolean ends = i + 1 >= within.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if ((c != '\'' && c != '’') || !ends || isSpace(text.charAt(i - 1)) || isRockAndRoll(i)) {
                continue;
            }
            if (text.charAt(i - 1) != 's' || !isSpaceThenLetter(i + 1)) {
                return i;
            }
            possessive = possessive < 0 ? i : possessive;
        }
        return possessive;
    }

    /** The second mark of 'n'. */
    private boolean isRockAndRoll(int at) {
        return text.charAt(at - 1) == 'n' && isSingle(text.charAt(at - 2)) && isSpace(text.charAt(at - 3));
    }

    private boolean isSpaceThenLetter(int at) {
        return at + 1 < within.end() && isSpace(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
    }
}
