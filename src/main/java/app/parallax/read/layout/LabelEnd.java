package app.parallax.read.layout;

import app.parallax.read.layout.Label.Form;
import app.parallax.text.Folding;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a label end, and by what mark.
 *
 * @param words where they end
 * @param speech from where on the speech begins, white space not yet passed over
 * @param form {@link Form#NAME_LINE} where a line end is the mark
 */
record LabelEnd(int words, int speech, Form form) {

    /** A line that was broken for its length reaches farther. */
    private static final int LONGEST_BEFORE_LINE_END = 50;

    private static final int LONGEST_LINE = 110;

    private static final Pattern DASH = Pattern.compile("\\.\\s?(?:[–—]|--)\\s?");

    /** The first mark between {@code start} and {@code limit} that can end a label; null where a sentence ends before. */
    static @Nullable LabelEnd of(String text, int start, int limit) {
        int depth = 0;
        int line = -1;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0) {
                return null;
            }
            if (depth == 0) {
                LabelEnd run = c == ':' || c == '：' ? colon(text, at) : c == '.' ? stop(text, start, at, limit) : null;
                if (run != null) {
                    return line >= 0 && !isOneLabel(text, start, line, run) ? atLine(line) : run;
                }
                if (isTimeColon(text, at) || endsSentence(text, start, at)) {
                    return line < 0 ? null : atLine(line);
                }
                line = line < 0 && c == '\n' && isLabelLine(text.substring(start, at)) ? at : line;
            }
        }
        return line < 0 ? null : atLine(line);
    }

    private static boolean isLabelLine(String line) {
        return line.length() <= LONGEST_LINE && LabelWords.areNameLike(line);
    }

    /** Where a long line ends in a word, the label may have been broken for its length. */
    private static boolean isOneLabel(String text, int start, int line, LabelEnd run) {
        boolean longLine = line - start > LONGEST_BEFORE_LINE_END && ")]".indexOf(text.charAt(line - 1)) < 0;
        return longLine && LabelWords.areNameLike(text.substring(start, run.words()));
    }

    private static LabelEnd atLine(int line) {
        return new LabelEnd(line, line + 1, Form.NAME_LINE);
    }

    private static @Nullable LabelEnd colon(String text, int at) {
        return isTimeColon(text, at) ? null : new LabelEnd(at, at + 1, Form.COLON);
    }

    private static boolean isTimeColon(String text, int at) {
        char c = text.charAt(at);
        if (c != ':' && c != '：') {
            return false;
        }
        boolean digits = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return digits || text.startsWith("//", at + 1);
    }

    private static @Nullable LabelEnd stop(String text, int start, int at, int limit) {
        Matcher dash = DASH.matcher(text).region(at, limit);
        if (dash.lookingAt() && !Ends.endsInAbbreviation(text.substring(start, at + 1), at - start)) {
            return new LabelEnd(at, dash.end(), Form.STOP);
        }
        boolean wordEnds = at + 1 < limit && text.charAt(at + 1) == ' ';
        return wordEnds && isAddressedInCapitals(text.substring(start, at))
                ? new LabelEnd(at, at + 1, Form.STOP)
                : null;
    }

    /** "Mr. HORVAT", "The PRESIDING OFFICER": the record of a congress ends them in a full stop alone. */
    private static boolean isAddressedInCapitals(String words) {
        String[] tokens = LabelWords.plain(words).split(" ");
        String last = tokens[tokens.length - 1];
        boolean capitals = last.length() > 2 && last.equals(last.toUpperCase(Locale.ROOT));
        boolean addressed =
                OfficeWords.isHonorific(tokens[0]) || Folding.key(tokens[0]).equals("the");
        return tokens.length > 1
                && tokens.length <= 5
                && capitals
                && addressed
                && !tokens[0].equals(tokens[0].toUpperCase(Locale.ROOT));
    }

    /** True where a sentence ends before the last character. */
    static boolean isBroken(String text, int start, int end) {
        int depth = 0;
        for (int at = start; at < end - 1; at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && endsSentence(text, start, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, int start, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            boolean wordEnds = at + 1 >= text.length() || White.is(text.charAt(at + 1));
            return wordEnds
                    && !goesOn(text, at + 1)
                    && !Ends.endsInAbbreviation(text.substring(start, at + 1), at - start);
        }
        return "?!;\"“”«»…|>{}=".indexOf(c) >= 0;
    }

    /** "Hahn & Co. - General Counsel", "J. Moreau Jr. (Northport)". */
    private static boolean goesOn(String text, int after) {
        return after + 1 < text.length() && text.charAt(after) == ' ' && "-–—([".indexOf(text.charAt(after + 1)) >= 0;
    }
}
