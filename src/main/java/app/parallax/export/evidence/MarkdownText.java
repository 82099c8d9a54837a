package app.parallax.export.evidence;

import app.parallax.present.evidence.Piece;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as Markdown that shows them as they are. */
final class MarkdownText {
    /** What CommonMark 0.31.2 or GitHub (tables, strikethrough, mathematics) reads as more than itself anywhere in a line. */
    private static final String SPECIAL = "\\`*_[]<>~|&$";
    /** What begins a list, a heading, a rule or a quotation at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("^([#+=:-])|^(\\d{1,9})([.)])");

    private MarkdownText() {}

    /** One line. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        words.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return OPENING.matcher(escaped)
                .replaceFirst(opening -> opening.group(1) != null
                        ? "\\\\" + opening.group(1)
                        : opening.group(2) + "\\\\" + opening.group(3));
    }

    /** Several lines, with their ends. */
    static String lines(String words) {
        return words.lines().map(line -> line.isEmpty() ? "" : escaped(line)).collect(Collectors.joining("  \n"));
    }

    /** A line of its own. */
    static String of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            int before = i == 0
                    ? ' '
                    : pieces.get(i - 1)
                            .words()
                            .codePointBefore(pieces.get(i - 1).words().length());
            int after = i == pieces.size() - 1 ? ' ' : pieces.get(i + 1).words().codePointAt(0);
            text.append(piece(pieces.get(i), before, after));
        }
        return text.toString();
    }

    private static String piece(Piece piece, int before, int after) {
        String words = escaped(piece.words());
        return switch (piece.mark()) {
            case NONE -> words;
            case MEANT, PUT -> marked(piece.words(), words, "**", "strong", before, after);
            case STRUCK -> marked(piece.words(), words, "~~", "del", before, after);
        };
    }

    /**
     * Between the signs where CommonMark's rule of flanking lets them open and close (6.2: not beside a blank within, and beside a punctuation mark within only where there is a blank or a
     * punctuation mark without), else between tags, which always do.
     */
    private static String marked(String plain, String words, String sign, String tag, int before, int after) {
        boolean opens = !isPunctuation(plain.codePointAt(0)) || isEdge(before);
        boolean closes = !isPunctuation(plain.codePointBefore(plain.length())) || isEdge(after);
        return opens && closes ? sign + words + sign : "<" + tag + ">" + words + "</" + tag + ">";
    }

    private static boolean isEdge(int c) {
        return Character.isWhitespace(c) || isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
