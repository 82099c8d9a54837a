package app.parallax.present.search;

/**
 * What is searched for.
 *
 * @param words as typed; blanks at the ends do not count unless it is an expression
 * @param wholeWords whether a hit may begin or end in the middle of a word
 * @param expression whether the words are a regular expression
 * @param asWritten whether case, accents, script and kinds of quotation marks count
 */
public record SearchQuery(String words, boolean wholeWords, boolean expression, boolean asWritten) {
    /** Words to be found whatever their case, accents and script, also as parts of words. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, false, false, false);
    }

    /** True where there is nothing to search for. */
    public boolean isBlank() {
        return words.isBlank();
    }
}
