package app.parallax.compare.quotation;

import app.parallax.text.FunctionWords;
import app.parallax.text.Token;

/**
 * Tells another spelling from another word. Two spellings are taken for one word where they sound alike and keep their vowels ("blocs", "blocks"), or where long words differ by one letter
 * inside. Words that hold a sentence together, negations and numbers are never each other's spelling.
 */
final class WordLikeness {

    private static final int SHORTEST_HOMOPHONE = 4;
    private static final int SHORTEST_TYPO = 8;
    private static final int SAFE_EDGE = 2;
    private static final int MOST_LETTERS_APART = 3;

    private WordLikeness() {}

    static Likeness of(Token record, Token quoted) {
        if (record.form().equals(quoted.form())) {
            return Likeness.SAME;
        }
        if (isSpelling(record.form(), quoted.form())) {
            return Likeness.SPELLING;
        }
        return record.stem().equals(quoted.stem()) ? Likeness.INFLECTION : Likeness.OTHER;
    }

    private static boolean isSpelling(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_HOMOPHONE
                || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        return isCloseInLetters(one, other)
                && mayVary(one)
                && mayVary(other)
                && (sound(one).equals(sound(other)) || isTypo(one, other));
    }

    /** A cheap look before the costly one: both begin alike and differ in few letters. */
    private static boolean isCloseInLetters(String one, String other) {
        if (!one.regionMatches(0, other, 0, SAFE_EDGE)) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int head = SAFE_EDGE;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail <= MOST_LETTERS_APART;
    }

    private static boolean mayVary(String form) {
        return Character.isLetter(form.charAt(0)) && !FunctionWords.contains(form) && !Wording.isNegation(form);
    }

    /** A rough key of how a word sounds: one letter for each consonant that sounds alike, vowels kept. */
    private static String sound(String form) {
        String spoken = form.replace("ck", "k")
                .replace("ph", "f")
                .replace("ae", "e")
                .replace("oe", "e")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("c(?!h)", "k")
                .replace('q', 'k')
                .replace('z', 's')
                .replace('y', 'i');
        return spoken.replaceAll("(.)\\1", "$1");
    }

    private static boolean isTypo(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_TYPO
                && one.regionMatches(0, other, 0, SAFE_EDGE)
                && one.endsWith(other.substring(other.length() - SAFE_EDGE))
                && oneLetterApart(one, other);
    }

    private static boolean oneLetterApart(String one, String other) {
        int head = 0;
        while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        String restOfOne = one.substring(head);
        String restOfOther = other.substring(head);
        return drop(restOfOne).equals(drop(restOfOther))
                || drop(restOfOne).equals(restOfOther)
                || restOfOne.equals(drop(restOfOther));
    }

    private static String drop(String rest) {
        return rest.isEmpty() ? rest : rest.substring(1);
    }
}
