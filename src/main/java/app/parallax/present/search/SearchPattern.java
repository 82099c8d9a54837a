package app.parallax.present.search;

import app.parallax.job.Cancellation;
import app.parallax.text.SearchText;

/** A query made ready. Immutable and safe for several threads. */
sealed interface SearchPattern permits WordsPattern, ExpressionPattern {
    /** Longer queries are pasted by mistake. */
    int LONGEST = 1000;

    /**
     * @throws WrongExpressionException where the words are to be an expression and are none
     */
    static SearchPattern of(SearchQuery query) throws WrongExpressionException {
        if (query.words().length() > LONGEST) {
            throw new WrongExpressionException(WrongExpressionException.Code.TOO_LONG, Integer.toString(LONGEST));
        }
        return query.expression() ? ExpressionPattern.of(query) : WordsPattern.of(query);
    }

    /**
     * Finds what lies in some paragraphs.
     *
     * @param from where the first paragraph begins in {@link SearchText#folded()}
     * @param to where the last one ends
     * @throws java.util.concurrent.CancellationException soon after nobody wants the answer any more
     */
    void find(SearchText text, int from, int to, Hits.Builder hits, Cancellation cancellation);

    /** True where no word goes on over the edges of a stretch. */
    static boolean isWhole(String folded, int start, int end) {
        boolean before = start == 0 || !isWord(folded.codePointAt(start)) || !isWord(folded.codePointBefore(start));
        boolean after =
                end == folded.length() || !isWord(folded.codePointBefore(end)) || !isWord(folded.codePointAt(end));
        return before && after;
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
