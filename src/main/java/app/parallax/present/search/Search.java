package app.parallax.present.search;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.text.SearchText;
import java.util.ArrayList;
import java.util.List;

/** Searches texts, and keeps them ready for the next search. Safe for several threads. */
public final class Search {
    /** Characters that one worker takes at a time, so that a long text is shared out and a short one is not. */
    private static final int SHARE = 1 << 18;

    private final Workers workers;
    private final SearchedTexts ready = new SearchedTexts();

    public Search(Workers workers) {
        this.workers = workers;
    }

    private record Share(SearchText text, int from, int to) {}

    /**
     * Finds a query in texts.
     *
     * @param texts of different ids
     * @return what was found, in the order of the texts; nothing anywhere for a blank query
     * @throws WrongExpressionException where the query is to be an expression and is none
     * @throws java.util.concurrent.CancellationException soon after nobody wants the answer any more
     */
    public SearchResult run(SearchQuery query, List<Searchable> texts, Cancellation cancellation)
            throws WrongExpressionException {
        if (query.isBlank()) {
            return new SearchResult(query, List.of());
        }
        SearchPattern pattern = SearchPattern.of(query);
        ready.keep(texts);
        List<SearchResult.Found> found = new ArrayList<>();
        for (Searchable text : texts) {
            cancellation.check();
            SearchText folded = ready.of(text, query.asWritten());
            found.add(new SearchResult.Found(text, hits(pattern, folded, cancellation)));
        }
        return new SearchResult(query, found);
    }

    private Hits hits(SearchPattern pattern, SearchText text, Cancellation cancellation) {
        return Hits.of(workers.map(
                shares(text),
                share -> {
                    Hits.Builder hits = new Hits.Builder();
                    pattern.find(share.text(), share.from(), share.to(), hits, cancellation);
                    return hits;
                },
                cancellation));
    }

    /** Whole paragraphs, as no hit lies in two. */
    private static List<Share> shares(SearchText text) {
        List<Share> shares = new ArrayList<>();
        int length = text.folded().length();
        for (int from = 0; from < length; ) {
            int end = text.folded().indexOf('\n', Math.min(from + SHARE, length));
            int to = end < 0 ? length : end + 1;
            shares.add(new Share(text, from, to));
            from = to;
        }
        return shares;
    }

    /** Lets go of the texts that were kept ready. */
    public void forget() {
        ready.keep(List.of());
    }
}
