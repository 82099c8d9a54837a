package app.parallax.text;

/**
 * Finds where words stand, one after the other: dotted acronyms ("U.S."), numbers with their groups and decimals, words of letters with apostrophes inside, and signs that are read as words.
 * Goes through the text once, character by character. Used by one thread.
 */
final class RawWords {

    private static final int ASCII = 128;

    private final String text;
    private final int limit;
    private int start;
    private int end;

    /**
     * @param within where to look; what stands beyond it is not seen
     */
    RawWords(String text, Span within) {
        this.text = text;
        this.end = within.start();
        this.limit = within.end();
    }

    /** Goes on to the next word; false where there is none. */
    boolean next() {
        for (start = end; start < limit; start += Character.charCount(at(start))) {
            end = endFrom(start);
            if (end > start) {
                return true;
            }
        }
        end = limit;
        return false;
    }

    /** Where the word begins that was found last. */
    int start() {
        return start;
    }

    /** Behind it. */
    int end() {
        return end;
    }

    /** Where a word ends that begins there; the same place where none does. */
    private int endFrom(int place) {
        int c = at(place);
        if (isPartOfWord(c)) {
            int acronym = acronym(place);
            return acronym > place ? acronym : word(place);
        }
        return Character.isDigit(c) ? number(place) : isSign(c) ? place + 1 : place;
    }

    /** Two letters or more, each with a full stop behind it. */
    private int acronym(int place) {
        int letters = 0;
        int to = place;
        while (to < limit && Character.isLetter(at(to)) && is('.', to + Character.charCount(at(to)))) {
            to += Character.charCount(at(to)) + 1;
            letters++;
        }
        return letters > 1 ? to : place;
    }

    private int word(int place) {
        int to = letters(place);
        while (true) {
            int behind = behindApostrophe(to);
            if (behind >= limit || behind == to || !Character.isLetter(at(behind))) {
                return to;
            }
            to = letters(behind);
        }
    }

    private int letters(int place) {
        int to = place;
        while (to < limit && isPartOfWord(at(to))) {
            to += Character.charCount(at(to));
        }
        return to;
    }

    private int number(int place) {
        int to = digits(place);
        while ((is('.', to) || is(',', to)) && digits(to + 1) > to + 1) {
            to = digits(to + 1);
        }
        return to;
    }

    private int digits(int place) {
        int to = place;
        while (to < limit && Character.isDigit(at(to))) {
            to += Character.charCount(at(to));
        }
        return to;
    }

    private int at(int place) {
        char c = text.charAt(place);
        return Character.isHighSurrogate(c) && place + 1 < limit ? text.codePointAt(place) : c;
    }

    private boolean is(char c, int place) {
        return place < limit && text.charAt(place) == c;
    }

    /** Also one that a program has put a backslash before; the same place where there is none. */
    private int behindApostrophe(int place) {
        int mark = is('\\', place) ? place + 1 : place;
        return isApostrophe(mark) ? mark + 1 : place;
    }

    private boolean isApostrophe(int place) {
        return is('\'', place) || is('\u2019', place) || is('\u02BC', place);
    }

    /** Letters and the marks upon them. */
    private static boolean isPartOfWord(int c) {
        if (c < ASCII) {
            int lower = c | 0x20;
            return lower >= 'a' && lower <= 'z';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSign(int c) {
        return switch (c) {
            case '%', '$', '\u20AC', '\u00A3', '\u00A5' -> true;
            default -> false;
        };
    }
}
