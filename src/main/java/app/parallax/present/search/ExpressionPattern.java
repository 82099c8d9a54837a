package app.parallax.present.search;

import app.parallax.job.Cancellation;
import app.parallax.text.SearchText;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Looks for what a regular expression describes, paragraph by paragraph, in time linear in the text. */
record ExpressionPattern(Pattern pattern, boolean wholeWords) implements SearchPattern {
    static ExpressionPattern of(SearchQuery query) throws WrongExpressionException {
        String expression = query.asWritten() ? query.words() : ExpressionFolding.fold(query.words());
        if (ExpressionSize.of(expression) > ExpressionSize.LARGEST) {
            throw new WrongExpressionException(WrongExpressionException.Code.REPEAT_COUNT, "");
        }
        try {
            return new ExpressionPattern(Pattern.compile(expression), query.wholeWords());
        } catch (PatternSyntaxException e) {
            throw new WrongExpressionException(code(e), e.getPattern());
        }
    }

    /** By the descriptions of RE2/J 1.8; one that a later version words otherwise is told in general words. */
    private static WrongExpressionException.Code code(PatternSyntaxException e) {
        return switch (e.getDescription()) {
            case "missing closing )" -> WrongExpressionException.Code.OPEN_GROUP;
            case "missing closing ]" -> WrongExpressionException.Code.OPEN_SET;
            case "regexp/syntax: internal error" -> WrongExpressionException.Code.CLOSED_GROUP;
            case "missing argument to repetition operator" -> WrongExpressionException.Code.NOTHING_TO_REPEAT;
            case "invalid nested repetition operator" -> WrongExpressionException.Code.REPEATED_TWICE;
            case "invalid repeat count" -> WrongExpressionException.Code.REPEAT_COUNT;
            case "trailing backslash at end of expression" -> WrongExpressionException.Code.TRAILING_BACKSLASH;
            case "invalid escape sequence" -> WrongExpressionException.Code.UNKNOWN_ESCAPE;
            case "invalid character class range" -> WrongExpressionException.Code.WRONG_RANGE;
            case "invalid or unsupported Perl syntax", "invalid named capture" ->
                WrongExpressionException.Code.UNSUPPORTED;
            default -> WrongExpressionException.Code.OTHER;
        };
    }

    @Override
    public void find(SearchText text, int from, int to, Hits.Builder hits, Cancellation cancellation) {
        String folded = text.folded();
        int start = from;
        while (start < to) {
            int end = folded.indexOf('\n', start, to);
            int paragraphEnd = end < 0 ? to : end;
            findIn(text, new WatchedText(folded, start, paragraphEnd, cancellation), start, hits);
            start = paragraphEnd + 1;
        }
    }

    private void findIn(SearchText text, WatchedText paragraph, int start, Hits.Builder hits) {
        Matcher matcher = pattern.matcher(paragraph);
        while (matcher.find()) {
            int from = start + matcher.start();
            int to = start + matcher.end();
            // What is empty cannot be shown.
            if (from < to && (!wholeWords || SearchPattern.isWhole(text.folded(), from, to))) {
                text.original(from, to).ifPresent(hits::add);
            }
        }
    }
}
