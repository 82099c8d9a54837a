package app.parallax.annotate.word;

import app.parallax.text.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands, in UTF-16 code units of the text as read
 * @param text as written, with straight quotation marks and apostrophes
 * @param lower {@code text} in lower case
 * @param part its part of speech in this sentence
 */
public record Word(Span span, String text, String lower, PartOfSpeech part) {

    /** What stands there, with straight quotation marks and apostrophes and without a program's backslash before one. */
    static String form(String text, Span span) {
        return span.of(text)
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace("\\'", "'")
                .replace('“', '"')
                .replace('”', '"');
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(PartOfSpeech other) {
        return part == other;
    }

    public boolean is(String form) {
        return lower.equals(form);
    }

    /** True for a noun or a name. */
    public boolean isNominal() {
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
    }

    /** True where the word holds a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isDigits() {
        return Character.isDigit(text.codePointAt(0));
    }
}
