package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.FindingKind;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who asked whom: one source says that a person asked somebody for something ("had asked the league to consider a rematch"), another has the same person answer to what came from somebody
 * else ("I welcome the message from the league on a rematch"). The initiative has changed sides.
 */
final class InitiativeRule {

    private static final double STRESS = 0.7;
    private static final int SHARED = 3;

    private static final Set<String> ASKING =
            WordList.of("ask asked asks urge urged urges request requested invite invited");

    private static final Set<String> ANSWERING =
            WordList.of("welcome welcomed welcomes accept accepted accepts appreciate appreciated received receive");

    private static final Set<String> SENT =
            WordList.of("message offer proposal request invitation initiative suggestion letter call appeal");

    private final Statements statements;
    private final Readings readings;

    private record Act(Statement statement, Reading reading, int verb, Set<String> matter) {}

    InitiativeRule(Statements statements, Readings readings) {
        this.statements = statements;
        this.readings = readings;
    }

    List<Difference> differences() {
        List<Act> askings = new ArrayList<>();
        List<Act> answers = new ArrayList<>();
        for (Statement statement : statements.all()) {
            if (statement.account() && Says.person(statement) != null) {
                add(askings, asking(statement));
                add(answers, answer(statement));
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (Act asking : askings) {
            answers.stream()
                    .filter(answer -> areOpposed(asking, answer))
                    .forEach(answer -> differences.add(Difference.of(
                            FindingKind.ATTRIBUTION,
                            "attribution-initiative",
                            passage(asking),
                            passage(answer),
                            STRESS)));
        }
        return differences;
    }

    private static void add(List<Act> acts, @Nullable Act act) {
        if (act != null) {
            acts.add(act);
        }
    }

    private static app.parallax.text.Passage passage(Act act) {
        return act.statement().passage();
    }

    private static boolean areOpposed(Act asking, Act answer) {
        Statement one = asking.statement();
        Statement other = answer.statement();
        return !one.sourceId().equals(other.sourceId())
                && Says.isSame(one, other)
                && Objects.equals(one.occasion(), other.occasion())
                && asking.matter().stream().filter(answer.matter()::contains).count() >= SHARED;
    }

    /** "asked somebody to": in reported speech, where the asker is the one who speaks. */
    private @Nullable Act asking(Statement statement) {
        return act(statement, ASKING, (reading, i) -> {
            int to = next(reading, i, "to");
            return !reading.is(i - 1, PartOfSpeech.DET) && to > i + 1 ? to : -1;
        });
    }

    /** "welcome the message from somebody on". */
    private @Nullable Act answer(Statement statement) {
        return act(statement, ANSWERING, (reading, i) -> {
            int from = next(reading, i, "from");
            boolean sent = IntStream.range(i + 1, Math.max(i + 1, from)).anyMatch(k -> reading.isAnyOf(k, SENT));
            return sent ? from : -1;
        });
    }

    private interface Matter {
        /** The index from which the words say what it is about; −1 where it is no such act. */
        int from(Reading reading, int verb);
    }

    private @Nullable Act act(Statement statement, Set<String> verbs, Matter matter) {
        if (statement.words().stream().noneMatch(w -> verbs.contains(w.form()))) {
            return null;
        }
        Reading reading = readings.of(statement.source(), statement.sentence());
        for (int i = 0; i < reading.size(); i++) {
            boolean inside = statement.passage().span().contains(reading.at(i).span());
            int from = inside && reading.isAnyOf(i, verbs) ? matter.from(reading, i) : -1;
            if (from >= 0) {
                return new Act(statement, reading, i, stems(reading, from));
            }
        }
        return null;
    }

    private static Set<String> stems(Reading reading, int from) {
        Set<String> stems = new HashSet<>();
        IntStream.range(from, reading.size())
                .filter(i -> reading.at(i).isContent())
                .forEach(i -> stems.add(reading.at(i).stem()));
        return stems;
    }

    private static int next(Reading reading, int index, String form) {
        return IntStream.range(index + 1, Math.min(reading.size(), index + 7))
                .filter(i -> reading.is(i, form))
                .findFirst()
                .orElse(-1);
    }
}
