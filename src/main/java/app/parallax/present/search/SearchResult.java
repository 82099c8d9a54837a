package app.parallax.present.search;

import java.util.List;

/**
 * What came of a search.
 *
 * @param texts those that were searched, in order, also where nothing was found in them
 */
public record SearchResult(SearchQuery query, List<Found> texts) {
    public SearchResult {
        texts = List.copyOf(texts);
    }

    /** The hits in one text. */
    public record Found(Searchable in, Hits hits) {}

    /** How many hits there are. */
    public int size() {
        return texts.stream().mapToInt(found -> found.hits().size()).sum();
    }

    /** The hits in a text by its id; none where it was not searched. */
    public Hits in(String id) {
        return texts.stream()
                .filter(found -> found.in().id().equals(id))
                .map(Found::hits)
                .findFirst()
                .orElse(Hits.NONE);
    }
}
