package app.parallax.compare.assembly;

import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Release;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which source the others are held against where nobody says: the transcript that shares its occasion with most sources, else such a release, else the first source. */
final class DefaultBaseline {

    private DefaultBaseline() {}

    static String of(List<AnnotatedSource> sources, OccasionMap occasions) {
        return most(sources, occasions, s -> s.source().info().kind() == SourceKind.TRANSCRIPT)
                .or(() -> most(sources, occasions, Release::is))
                .orElseGet(() -> sources.isEmpty() ? "" : sources.getFirst().id());
    }

    private static Optional<String> most(
            List<AnnotatedSource> sources, OccasionMap occasions, Predicate<AnnotatedSource> origin) {
        return sources.stream()
                .filter(origin)
                .max(Comparator.comparingInt((AnnotatedSource s) ->
                                occasions.sourcesOf(occasions.of(s.id())).size())
                        .thenComparing(AnnotatedSource::id, Comparator.reverseOrder()))
                .map(AnnotatedSource::id);
    }
}
