package app.parallax.present.search;

import app.parallax.job.Cancellation;
import app.parallax.text.SearchText;
import app.parallax.text.Span;
import java.util.Optional;

/** Looks for words as they stand. */
record WordsPattern(String folded, boolean wholeWords) implements SearchPattern {
    static WordsPattern of(SearchQuery query) {
        String words = query.words().strip();
        SearchText text = query.asWritten() ? SearchText.asWritten(words) : SearchText.loose(words);
        return new WordsPattern(text.folded(), query.wholeWords());
    }

    @Override
    public void find(SearchText text, int from, int to, Hits.Builder hits, Cancellation cancellation) {
        if (folded.isBlank()) {
            return;
        }
        String within = text.folded();
        int at = within.indexOf(folded, from, to);
        while (at >= 0) {
            cancellation.check();
            int end = at + folded.length();
            Optional<Span> hit =
                    wholeWords && !SearchPattern.isWhole(within, at, end) ? Optional.empty() : text.original(at, end);
            hit.ifPresent(hits::add);
            at = within.indexOf(folded, hit.isPresent() ? end : at + 1, to);
        }
    }
}
