package app.parallax.read.layout;

import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what has the shape of a speaker's label: capitalised words, an office before or behind them, an outlet in
 * brackets. Only the rest of the text can tell whether it is one.
 */
final class LabelShape {

    private static final int LONGEST = 240;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_PARTICLE = 5;
    private static final int MOST_WORDS = 16;
    private static final int MOST_NAME_WORDS = 6;

    /** Marks of emphasis, bullets and times of day or of the recording that may stand before a name. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:[*_>]{1,3}\\s*)?(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?[\\])]?\\s*[-–]?\\s*)?[*_]{0,3}");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern QUESTION = Pattern.compile("([QA])(?:\\.|\\s{2,}|\\s*[-–—]\\s|\\t)\\s*");
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "and", "for", "de", "del", "della", "di", "da", "van", "von", "der", "den", "ter", "ten",
            "bin", "ibn", "al", "el", "la", "le", "du", "des", "dos", "das", "y", "e", "i", "to", "in", "on", "at",
            "with", "&", "-", "–", "—", "/");

    private static final Set<String> ALLOWED_CAPITALS =
            Set.of("the", "of", "and", "for", "will", "may", "us", "it", "am", "mr", "mrs", "ms", "dr");

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
        int colon = colon(start, limit);
        if (colon >= 0) {
            return colonLabel(start, colon);
        }
        return within.length() <= LONGEST_LINE ? line(start) : null;
    }

    /** A first look that costs little: running text shows a longer word in small letters soon. */
    private boolean mayBeName(int start, int limit) {
        boolean wordStart = true;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if (",([:".indexOf(c) >= 0) {
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
        return new Label(span, letter.group(1), "", Label.Form.COLON, letter.end());
    }

    /** The colon that ends the label, or -1 where a sentence or the end comes first. */
    private int colon(int start, int limit) {
        int depth = 0;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && (c == ':' || c == '：')) {
                return isTime(at) ? -1 : at;
            }
            if ((depth == 0 && endsSentence(at)) || depth < 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTime(int colon) {
        boolean digits = colon > 0
                && colon + 1 < text.length()
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1));
        return digits || text.startsWith("//", colon + 1);
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        if (c == '.') {
            boolean wordEnds = at + 1 >= within.end() || White.is(text.charAt(at + 1));
            return wordEnds && !Ends.endsInAbbreviation(text.subSequence(within.start(), at + 1), at - within.start());
        }
        return "?!;\"“”«»…|>{}=".indexOf(c) >= 0;
    }

    private @Nullable Label colonLabel(int start, int colon) {
        String words = text.substring(start, colon);
        String name = plain(words);
        String bracket = bracket(words);
        if (!isNameLike(name)) {
            return null;
        }
        int end = colon + 1;
        while (end < within.end() && "*_".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int speech = Math.min(White.trim(text, end, within.end()).start(), within.end());
        return new Label(new Span(within.start(), end), name, bracket, Label.Form.COLON, speech);
    }

    private @Nullable Label line(int start) {
        String words = text.substring(start, within.end());
        if (Ends.finished(words) && !words.endsWith(")")) {
            return null;
        }
        String name = plain(words);
        String bracket = bracket(words);
        int count = name.split(" ").length;
        boolean bracketed = words.strip().endsWith(")") && !bracket.isEmpty();
        boolean fits = name.contains(",") || count <= (bracketed ? MOST_NAME_WORDS + 2 : MOST_NAME_WORDS);
        if (!fits || !isNameLike(name) || name.endsWith(",")) {
            return null;
        }
        return new Label(
                within, name, bracket, bracketed ? Label.Form.BRACKET_LINE : Label.Form.NAME_LINE, within.end());
    }

    /** The words outside brackets, white space made one. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
            boolean mark = "()[]*_#".indexOf(c) >= 0;
            plain.append(depth == 0 && !mark ? (White.is(c) ? ' ' : c) : ' ');
            depth += c == '(' || c == '[' ? 1 : 0;
        }
        return SPACES.matcher(plain.toString().strip()).replaceAll(" ").replace(" ,", ",");
    }

    private static String bracket(String words) {
        int open = Math.max(words.indexOf('('), words.indexOf('['));
        int close = Math.max(words.lastIndexOf(')'), words.lastIndexOf(']'));
        return open >= 0 && close > open ? words.substring(open + 1, close).strip() : "";
    }

    static boolean isNameLike(String name) {
        String[] tokens = name.split(" ");
        if (name.isEmpty() || tokens.length > MOST_WORDS) {
            return false;
        }
        if (tokens.length == 1 && OfficeWords.isRole(tokens[0])) {
            return true;
        }
        return startsLikeName(tokens) && hold(tokens);
    }

    private static boolean startsLikeName(String[] tokens) {
        String first = tokens[0];
        if (!isCapital(first) && !(PARTICLES.contains(first) && tokens.length > 1 && isCapital(tokens[1]))) {
            return false;
        }
        String key = Folding.key(first);
        boolean name = key.equals("the") || key.equals("will") || key.equals("may") || key.equals("a");
        return name || !FunctionWords.contains(key) || key.endsWith(".") || OfficeWords.isOffice(first);
    }

    /** True where every word is capitalised or a particle; behind a name and a comma an office may be in small letters. */
    private static boolean hold(String[] tokens) {
        boolean comma = false;
        int small = 0;
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            boolean good = isCapital(token) || isNumber(token, i) || PARTICLES.contains(token);
            if (isShouted(token)) {
                return false;
            }
            small += good ? 0 : 1;
            if (!good && !(comma && i >= 2)) {
                return false;
            }
            comma |= token.endsWith(",");
        }
        String last = tokens[tokens.length - 1];
        return isCapital(last) || isNumber(last, 1) || (small > 0 && saysOffice(tokens));
    }

    /** A small word in capitals: part of a headline set in capitals, never of a name. */
    private static boolean isShouted(String token) {
        boolean capitals = token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
        String key = Folding.key(token);
        return (capitals && !ALLOWED_CAPITALS.contains(key) && FunctionWords.contains(key))
                || "'‘’\"".indexOf(token.charAt(0)) >= 0;
    }

    private static boolean saysOffice(String[] tokens) {
        for (String token : tokens) {
            if (OfficeWords.isOffice(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || hasInnerCapital(token);
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** d'Entremont, al-Sisi, iPhone. */
    private static boolean hasInnerCapital(String token) {
        return token.length() > 2 && token.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isNumber(String token, int index) {
        return index > 0 && token.length() <= 3 && token.chars().allMatch(Character::isDigit);
    }
}
