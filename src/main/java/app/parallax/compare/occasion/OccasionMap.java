package app.parallax.compare.occasion;

import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The occasions of a comparison, and which of them each source and passage speaks of.
 *
 * @param all those of the sources and those that single passages speak of, by date (unknown last), then id
 * @param sources each source's id with its occasion's
 * @param elsewhere for each source that has some, its passages that speak of another occasion than it mainly does; of two that hold the same words the first counts
 * @param records for each occasion the transcripts that record it, sorted
 */
public record OccasionMap(
        List<Occasion> all,
        Map<String, String> sources,
        Map<String, List<Elsewhere>> elsewhere,
        Map<String, List<String>> records)
        implements OccasionLookup {

    public OccasionMap {
        all = List.copyOf(all);
        sources = Map.copyOf(sources);
        elsewhere = Map.copyOf(elsewhere);
        records = Map.copyOf(records);
    }

    /** A passage that speaks of an occasion other than its source's. */
    public record Elsewhere(Passage passage, String occasion) {}

    @Override
    public @Nullable String of(String source) {
        return sources.get(source);
    }

    @Override
    public @Nullable String at(Passage passage) {
        for (Elsewhere other : elsewhere.getOrDefault(passage.source(), List.of())) {
            if (coversMostOf(other.passage(), passage)) {
                return other.occasion();
            }
        }
        return of(passage.source());
    }

    @Override
    public List<String> recordsOf(String occasion) {
        return records.getOrDefault(occasion, List.of());
    }

    private static boolean coversMostOf(Passage other, Passage passage) {
        int shared = Math.min(other.end(), passage.end()) - Math.max(other.start(), passage.start());
        return 2 * shared > passage.span().length();
    }

    /** The ids of the sources that mainly speak of an occasion, sorted. */
    public List<String> sourcesOf(@Nullable String occasion) {
        return sources.entrySet().stream()
                .filter(e -> e.getValue().equals(occasion))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
