package app.parallax.read.layout;

import app.parallax.read.layout.Label.Form;
import app.parallax.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what has the shape of a speaker's label: words that can name somebody, and a mark that sets them apart.
 * Only the rest of the text can tell whether it is one.
 */
final class LabelShape {

    private static final int LONGEST = 240;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_PARTICLE = 5;
    private static final int MOST_NAME_WORDS = 6;

    /** Marks of emphasis, bullets and times of day or of the recording that may stand before a name. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:[*_>]{1,3}\\s*)?(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?\\s*[-–]?\\s*)?[*_]{0,3}");

    /** A time behind a name that stands alone on its line. */
    private static final Pattern TIME_BEHIND = Pattern.compile("\\s+(?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\s*$");

    private static final Pattern QUESTION = Pattern.compile("([QA])(?:\\.|\\s{2,}|\\s*[-–—]\\s|\\t)\\s*");

    private final String text;
    private final Span within;

    private LabelShape(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    /** The label at the start of {@code within}, or null where nothing there has the shape of one. */
    static @Nullable Label of(String text, Span within) {
        return new LabelShape(text, within).find();
    }

    private @Nullable Label find() {
        int limit = Math.min(within.end(), within.start() + LONGEST);
        Matcher before = BEFORE.matcher(text).region(within.start(), limit);
        int start = before.lookingAt() ? before.end() : within.start();
        Label question = question(start, limit);
        if (question != null) {
            return question;
        }
        if (!mayBeName(start, limit)) {
            return null;
        }
        LabelEnd end = LabelEnd.of(text, start, limit);
        if (end != null) {
            return end.form() == Form.NAME_LINE ? line(start, end.words(), end.speech()) : runningIn(start, end);
        }
        return within.length() <= LONGEST_LINE ? line(start, within.end(), within.end()) : null;
    }

    /** A first look that costs little: running text shows a longer word in small letters soon. */
    private boolean mayBeName(int start, int limit) {
        boolean wordStart = true;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if (",([:.-–—\n".indexOf(c) >= 0) {
                return true;
            }
            if (wordStart && Character.isLowerCase(c) && isLongWord(at, limit)) {
                return at == start;
            }
            wordStart = White.is(c);
        }
        return true;
    }

    private boolean isLongWord(int start, int limit) {
        int at = start;
        while (at < limit && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at - start > LONGEST_PARTICLE && (at == limit || White.is(text.charAt(at)));
    }

    private @Nullable Label question(int start, int limit) {
        Matcher letter = QUESTION.matcher(text).region(start, limit);
        if (!letter.lookingAt() || letter.end() >= within.end() || text.charAt(letter.end(1)) == ':') {
            return null;
        }
        Span span = White.trim(text, within.start(), letter.end());
        return new Label(span, letter.group(1), "", Form.COLON, letter.end());
    }

    private @Nullable Label runningIn(int start, LabelEnd end) {
        String words = text.substring(start, end.words());
        String name = LabelWords.plain(words);
        if (!LabelWords.isNameLike(name)) {
            return null;
        }
        int behind = end.speech();
        while (behind < within.end() && "*_".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        int speech = Math.min(White.trim(text, behind, within.end()).start(), within.end());
        Span span = White.trim(text, within.start(), behind);
        return new Label(span, name, LabelWords.bracket(words), end.form(), speech);
    }

    private @Nullable Label line(int start, int end, int speech) {
        String words = TIME_BEHIND.matcher(text.substring(start, end)).replaceFirst("");
        String name = LabelWords.plain(words);
        boolean bracketed = !words.isEmpty()
                && ")]".indexOf(words.strip().charAt(words.strip().length() - 1)) >= 0;
        if (Ends.finished(words) && !bracketed && !endsInFirm(name)) {
            return null;
        }
        int count = LabelWords.count(name);
        boolean fits = LabelWords.hasParts(name) || count <= (bracketed ? MOST_NAME_WORDS + 2 : MOST_NAME_WORDS);
        if (!fits || !LabelWords.isNameLike(name) || name.endsWith(",") || LabelEnd.isBroken(text, start, end)) {
            return null;
        }
        Span span = White.trim(text, within.start(), end);
        return new Label(
                span,
                name,
                LabelWords.bracket(words),
                bracketed ? Form.BRACKET_LINE : Form.NAME_LINE,
                Math.min(White.trim(text, speech, within.end()).start(), within.end()));
    }

    /** "Ana Horvat, Hahn & Co.": the full stop is that of the last word, which a sentence seldom has so short. */
    private static boolean endsInFirm(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return LabelWords.hasParts(name) && last.length() <= 5 && Ends.beginsCapital(last);
    }
}
