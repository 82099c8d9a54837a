package app.parallax.compare.finding;

import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.support.Gravity;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which clauses sum up a talk: "they considered cheaper alternatives". A summary says in words of its own what nobody said in so many, and that no sentence of the talk comes near tells nothing. Only of a
 * clause that has a name, a figure or a date of its own, or tells of what befalls people, does it tell something (decision 33).
 */
final class SummedUp {

    /** At or above this a matter befalls people (the scale of {@link Gravity}). */
    private static final double GRAVE = 0.5;

    private final Details details;
    private final Gravity gravity;
    private final OccasionMap occasions;
    private final Set<String> transcripts;

    SummedUp(Collection<AnnotatedSource> sources, Details details, Gravity gravity, OccasionMap occasions) {
        this.details = details;
        this.gravity = gravity;
        this.occasions = occasions;
        this.transcripts = sources.stream()
                .filter(source -> source.source().info().kind() == SourceKind.TRANSCRIPT)
                .map(AnnotatedSource::id)
                .collect(Collectors.toSet());
    }

    boolean isSummedUp(Statement clause) {
        return clause.source().source().info().kind() == SourceKind.SUMMARY
                && occasions.sourcesOf(occasions.of(clause.sourceId())).stream().anyMatch(transcripts::contains)
                && !isSpecific(clause);
    }

    private boolean isSpecific(Statement clause) {
        return gravity.of(clause.text()) >= GRAVE
                || details.quantityIn(clause).isPresent()
                || details.nameIn(clause).isPresent();
    }
}
