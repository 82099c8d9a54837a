package app.parallax.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where the characters that a reader sees, and words, begin and end in a text: the boundaries of Unicode Annex 29 as ICU finds them. Positions are UTF-16 code units of the text, 0 to its length. Pure; may
 * be called from any thread.
 */
public final class Boundaries {
    private Boundaries() {}

    /** The end of the character that begins at a position or holds it; at the end of the text the position itself. */
    public static int nextCharacter(String text, int position) {
        return position >= text.length() ? text.length() : characters(text).following(position);
    }

    /** The beginning of the character before a position; at the beginning of the text the position itself. */
    public static int previousCharacter(String text, int position) {
        return position <= 0 ? 0 : characters(text).preceding(position);
    }

    /** The position itself, or where it lies inside a character, the beginning of that. */
    public static int atCharacter(String text, int position) {
        if (position <= 0 || position >= text.length()) {
            return Math.clamp(position, 0, text.length());
        }
        BreakIterator characters = characters(text);
        return characters.isBoundary(position) ? position : characters.preceding(position);
    }

    /** What a double click on the character behind a position means: the word there, or the mark, or the white space. Empty only where the text is. */
    public static Span wordAt(String text, int position) {
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        BreakIterator words = words(text);
        int end = words.following(Math.clamp(position, 0, text.length() - 1));
        return new Span(words.previous(), end);
    }

    /** The end of the next word that ends behind a position, white space and marks passed over; where there is none, the end of the text. */
    public static int nextWordEnd(String text, int position) {
        BreakIterator words = words(text);
        int start = Math.max(0, position);
        int end = start >= text.length() ? BreakIterator.DONE : words.following(start);
        while (end != BreakIterator.DONE && countWords(text, start, end) == 0) {
            start = end;
            end = words.next();
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    /** The beginning of the last word that begins before a position; where there is none, the beginning of the text. */
    public static int previousWordStart(String text, int position) {
        BreakIterator words = words(text);
        int end = Math.min(position, text.length());
        int start = end <= 0 ? BreakIterator.DONE : words.preceding(end);
        while (start != BreakIterator.DONE && countWords(text, start, end) == 0) {
            end = start;
            start = words.previous();
        }
        return start == BreakIterator.DONE ? 0 : start;
    }

    /** How many words a stretch holds, as a word processor counts them: what stands between white space and holds a letter or a digit. */
    public static int countWords(String text, int start, int end) {
        int count = 0;
        boolean counted = false;
        for (int at = start; at < end; ) {
            int c = text.codePointAt(at);
            if (isBlank(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
            at += Character.charCount(c);
        }
        return count;
    }

    private static boolean isBlank(int c) {
        // Whole books are counted while a person waits, and are mostly letters without signs.
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static BreakIterator characters(String text) {
        return on(BreakIterator.getCharacterInstance(ULocale.ROOT), text);
    }

    private static BreakIterator words(String text) {
        return on(BreakIterator.getWordInstance(ULocale.ROOT), text);
    }

    private static BreakIterator on(BreakIterator breaks, String text) {
        breaks.setText(text);
        return breaks;
    }
}
