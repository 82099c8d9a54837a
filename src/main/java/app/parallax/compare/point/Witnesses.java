package app.parallax.compare.point;

import app.parallax.compare.Lineage;
import app.parallax.compare.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts who independently states a thing: one speaker on one occasion is one witness, whoever reports it; a text that took its words from another is none of its own. */
final class Witnesses {

    private final List<Lineage> lineage;

    Witnesses(List<Lineage> lineage) {
        this.lineage = lineage;
    }

    int count(List<Statement> statements) {
        Set<String> witnesses = new HashSet<>();
        statements.forEach(s -> witnesses.add(witness(s)));
        return witnesses.size();
    }

    private String witness(Statement statement) {
        String speaker = statement.voice().speaker();
        return speaker != null ? "speaker " + speaker + " " + statement.occasion() : "source " + origin(statement);
    }

    private String origin(Statement statement) {
        return lineage.stream()
                .filter(l -> l.to().equals(statement.sourceId()))
                .filter(l -> l.passages().stream().anyMatch(p -> p.overlaps(statement.passage())))
                .map(Lineage::from)
                .sorted()
                .findFirst()
                .orElse(statement.sourceId());
    }
}
