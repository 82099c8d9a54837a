package app.parallax.entity;

import app.parallax.text.Folding;
import app.parallax.text.NameSuffixes;

/**
 * A name as written: what names are told alike by.
 *
 * @param key the folded form
 * @param last the folded family name
 */
record NameForm(String text, String key, String last) {

    static NameForm of(String text) {
        String key = Folding.key(text);
        return new NameForm(text, key, NameSuffixes.familyName(key));
    }

    String first() {
        int space = key.indexOf(' ');
        return space < 0 ? "" : key.substring(0, space);
    }

    boolean isFull() {
        return key.indexOf(' ') > 0;
    }

    int accents() {
        return (int)
                text.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
    }

    /** The first letters of the words that have a capital: "EU" of "European Union". */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    boolean isAcronym() {
        return text.length() >= 2 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }
}
