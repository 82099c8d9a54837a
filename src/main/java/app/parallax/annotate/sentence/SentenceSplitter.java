package app.parallax.annotate.sentence;

import app.parallax.annotate.word.Abbreviations;
import app.parallax.text.Span;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Cuts a block into sentences: the boundaries of Unicode Annex 29 as ICU finds them, without those after an abbreviation, an initial or before a small letter, and {@link OtherEnds}.
 * Line ends and no-break spaces count as spaces. Sentences come in order, without white space at their ends, and hold a letter or a digit each.
 */
public final class SentenceSplitter {

    private static final String CLOSING = "”\"’')]»›";
    /** The least letters of what a share is called by. */
    private static final int TICKER = 2;

    private static final Pattern MARKET = Pattern.compile("\\p{Lu}{1,2}");

    private static final String ENDING = ".!?…";

    /** The sentences of {@code block} in {@code text}. */
    public List<Span> split(String text, Span block) {
        String flat = flatten(block.of(text));
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        breaks.setText(flat);
        Set<Integer> others = OtherEnds.in(flat);
        TreeSet<Integer> all = new TreeSet<>(others);
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            all.add(at);
        }
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at : all) {
            boolean ends = others.contains(at) ? !isInsideTicker(flat, start, at) : isBoundary(flat, start, at);
            if (at == flat.length() || ends) {
                addTrimmed(flat, start, at, block.start(), sentences);
                start = at;
            }
        }
        return sentences;
    }

    private static String flatten(String text) {
        StringBuilder flat = new StringBuilder(text);
        for (int i = 0; i < flat.length(); i++) {
            if (Character.isWhitespace(flat.charAt(i)) || Character.isSpaceChar(flat.charAt(i))) {
                flat.setCharAt(i, ' ');
            }
        }
        return flat.toString();
    }

    private static boolean isBoundary(String flat, int start, int at) {
        if (isInsideTicker(flat, start, at)) {
            return false;
        }
        int next = skipOpening(flat, at);
        if (next < flat.length()
                && (Character.isLowerCase(flat.charAt(next)) || ",;)".indexOf(flat.charAt(next)) >= 0)) {
            return isListItem(flat, at);
        }
        int last = lastBeforeSpace(flat, at);
        if (last <= start || flat.charAt(last) != '.') {
            return true;
        }
        return !endsInAbbreviation(flat, start, last, at);
    }

    /** "IPR.L", "BAES.PA": capitals on both sides of a stop without a space, but not "the EU.I left". */
    private static boolean isInsideTicker(String flat, int start, int at) {
        if (at >= flat.length() || flat.charAt(at - 1) != '.' || !Character.isUpperCase(flat.charAt(at))) {
            return false;
        }
        int from = at - 1;
        while (from > start && Character.isUpperCase(flat.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < flat.length() && Character.isLetter(flat.charAt(to))) {
            to++;
        }
        String behind = flat.substring(at, to);
        boolean word = behind.equals("I") || behind.equals("A");
        boolean whole = from == start || !Character.isLetterOrDigit(flat.charAt(from - 1));
        return whole
                && !word
                && at - 1 - from >= TICKER
                && MARKET.matcher(behind).matches();
    }

    private static boolean isListItem(String flat, int at) {
        return at < flat.length() && "•*".indexOf(flat.charAt(at)) >= 0;
    }

    private static int skipOpening(String flat, int at) {
        int next = at;
        while (next < flat.length() && ("“\"‘'([«".indexOf(flat.charAt(next)) >= 0 || flat.charAt(next) == ' ')) {
            next++;
        }
        return next;
    }

    private static int lastBeforeSpace(String flat, int at) {
        int last = at - 1;
        while (last > 0 && flat.charAt(last) == ' ') {
            last--;
        }
        return last;
    }

    private static boolean endsInAbbreviation(String flat, int start, int stop, int at) {
        int from = stop;
        while (from > start && isPartOfWord(flat.charAt(from - 1))) {
            from--;
        }
        String word = flat.substring(from, stop);
        if (word.isEmpty() || !Abbreviations.isKnown(word)) {
            return false;
        }
        return Abbreviations.standsBeforeAName(word) || Abbreviations.isInitial(word) || !startsSentence(flat, at);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /** After "Corp." or "U.S." a sentence starts only with a word that would not have a capital otherwise. */
    private static boolean startsSentence(String flat, int at) {
        int from = skipOpening(flat, at);
        int to = from;
        while (to < flat.length() && Character.isLetter(flat.charAt(to))) {
            to++;
        }
        return (from > at && CLOSING.indexOf(flat.charAt(from - 1)) < 0 && flat.charAt(from - 1) != ' ')
                || SentenceOpeners.contains(flat.substring(from, to));
    }

    private static void addTrimmed(String flat, int start, int end, int offset, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && flat.charAt(from) == ' ') {
            from++;
        }
        while (to > from && flat.charAt(to - 1) == ' ') {
            to--;
        }
        if (flat.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Span(from, to).shift(offset));
        } else if (to > from && !sentences.isEmpty() && ENDING.indexOf(flat.charAt(from)) >= 0) {
            Span last = sentences.removeLast();
            sentences.add(new Span(last.start(), to + offset));
        }
    }
}
