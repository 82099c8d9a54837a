package app.parallax.compare.point;

import app.parallax.compare.Lineage;
import app.parallax.compare.statement.Statement;
import app.parallax.text.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts who independently states a thing: one speaker on one occasion is one witness, whoever reports it; a text that took its words from another is none of its own, whether or not the copy still says
 * who spoke them.
 */
final class Witnesses {

    private final List<Lineage> lineage;

    Witnesses(List<Lineage> lineage) {
        this.lineage = lineage;
    }

    /**
     * @param statements at least one
     */
    int count(List<Statement> statements) {
        long witnesses = statements.stream()
                .filter(s -> !isTakenFromOneOf(statements, s))
                .map(this::witness)
                .distinct()
                .count();
        return (int) Math.max(1, witnesses);
    }

    /** Where both name a speaker, and not the same, somebody else is said to have said it: that is for the reader to weigh. */
    private boolean isTakenFromOneOf(List<Statement> statements, Statement statement) {
        return parents(statement)
                .anyMatch(l -> statements.stream()
                        .filter(s -> s.sourceId().equals(l.from()) && isIn(l, s.passage()))
                        .anyMatch(s -> !areSaidByTwo(s, statement)));
    }

    private Stream<Lineage> parents(Statement statement) {
        return lineage.stream().filter(l -> l.to().equals(statement.sourceId()) && isIn(l, statement.passage()));
    }

    private static boolean isIn(Lineage lineage, Passage passage) {
        return lineage.passages().stream().anyMatch(p -> p.overlaps(passage));
    }

    private static boolean areSaidByTwo(Statement one, Statement other) {
        String speaker = one.voice().speaker();
        String otherSpeaker = other.voice().speaker();
        return speaker != null && otherSpeaker != null && !speaker.equals(otherSpeaker);
    }

    private String witness(Statement statement) {
        String speaker = statement.voice().speaker();
        return speaker != null ? "speaker " + speaker + " " + statement.occasion() : "source " + origin(statement);
    }

    /** Whom it took its words from although the point holds none of theirs; else the source itself. */
    private String origin(Statement statement) {
        Optional<String> parent = parents(statement).map(Lineage::from).min(Comparator.naturalOrder());
        return parent.orElse(statement.sourceId());
    }
}
