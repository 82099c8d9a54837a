package app.parallax.compare.finding;

import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose words an added clause is given as, which decides how much it weighs. For one thread. */
final class Standings {

    private final Statements statements;
    private final OccasionMap occasions;

    /** By occasion. */
    private final Map<String, Set<String>> speakers = new HashMap<>();

    Standings(Statements statements, OccasionMap occasions) {
        this.statements = statements;
        this.occasions = occasions;
    }

    /** @param specific how much is specific in it, 0 to 1 */
    double stress(Statement statement, double specific) {
        return switch (standing(statement)) {
            case REPORTER -> 0.05 + 0.6 * Math.min(1, specific);
            case ON_RECORD -> 0.25 + 0.6 * Math.min(1, specific);
            case NOT_ON_RECORD -> 0.2 * Math.min(1, specific);
        };
    }

    private enum Standing {
        REPORTER,
        ON_RECORD,
        NOT_ON_RECORD
    }

    /** What is put in the mouth of one who is on record can be checked and weighs most; of one who is not, least. */
    private Standing standing(Statement statement) {
        String speaker = statement.voice().speaker();
        if (speaker == null) {
            return Standing.REPORTER;
        }
        String occasion = statement.occasion();
        boolean recorded = occasion != null && speakers(occasion).contains(speaker);
        return recorded ? Standing.ON_RECORD : Standing.NOT_ON_RECORD;
    }

    /** Those on record for an occasion. */
    private Set<String> speakers(String occasion) {
        return speakers.computeIfAbsent(
                occasion,
                key -> occasions.recordsOf(key).stream()
                        .flatMap(record -> statements.of(record).stream())
                        .flatMap(s -> Stream.ofNullable(s.voice().speaker()))
                        .collect(Collectors.toSet()));
    }
}
