package app.parallax.compare.assembly;

import app.parallax.compare.occasion.OccasionMap;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import java.util.Comparator;
import java.util.List;

/** Which source the others are held against where nobody says: the transcript that shares its occasion with most sources, else the first source. */
final class DefaultBaseline {

    private DefaultBaseline() {}

    static String of(List<AnnotatedSource> sources, OccasionMap occasions) {
        return sources.stream()
                .filter(s -> s.source().info().kind() == SourceKind.TRANSCRIPT)
                .max(Comparator.comparingInt((AnnotatedSource s) ->
                                occasions.sourcesOf(occasions.of(s.id())).size())
                        .thenComparing(AnnotatedSource::id, Comparator.reverseOrder()))
                .map(AnnotatedSource::id)
                .orElseGet(() -> sources.isEmpty() ? "" : sources.getFirst().id());
    }
}
