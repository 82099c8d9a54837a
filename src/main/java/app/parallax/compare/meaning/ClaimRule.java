package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.BlockRole;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker on record calls a good, the best or the only way, and on another occasion, of the same matter, something stronger or weaker. The matter is what the sentence and its
 * neighbours in the same turn speak of.
 */
final class ClaimRule {

    private static final double STRESS = 0.8;
    private static final int SHARED = 4;

    /** How strong a claim is: what is the only one leaves nothing beside it, what is the best leaves others. */
    private static final Map<String, Integer> STRENGTH =
            Map.of("good", 1, "better", 2, "best", 3, "only", 4, "sole", 4);

    private static final Set<String> ARTICLES = Set.of("the", "a");

    private final Statements statements;
    private final Readings readings;

    private record Claim(Statement statement, Reading reading, int grade, int noun, Set<String> matter) {
        int strength() {
            return STRENGTH.getOrDefault(reading.at(grade).form(), 0);
        }
    }

    ClaimRule(Statements statements, Readings readings) {
        this.statements = statements;
        this.readings = readings;
    }

    List<Difference> differences() {
        Map<String, List<Claim>> bySpeaker = new TreeMap<>();
        for (Statement statement : statements.all()) {
            Claim claim = claim(statement);
            String speaker = Says.person(statement);
            if (claim != null && speaker != null) {
                bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(claim);
            }
        }
        List<Difference> differences = new ArrayList<>();
        bySpeaker.values().forEach(claims -> compare(claims, differences));
        return differences;
    }

    private static void compare(List<Claim> claims, List<Difference> differences) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (isOfSameMatter(claims.get(i), claims.get(j))
                        && claims.get(i).strength() != claims.get(j).strength()) {
                    differences.add(difference(claims.get(i), claims.get(j)));
                }
            }
        }
    }

    private static Difference difference(Claim one, Claim other) {
        boolean harder = one.strength() > other.strength();
        return new Difference(
                FindingKind.WORDING,
                harder ? "wording-hardened" : "wording-softened",
                harder ? "wording-softened" : "wording-hardened",
                passage(one),
                passage(other),
                STRESS,
                false);
    }

    private static Passage passage(Claim claim) {
        return claim.reading().passage(claim.grade(), claim.noun());
    }

    private static boolean isOfSameMatter(Claim one, Claim other) {
        return !Objects.equals(one.statement().occasion(), other.statement().occasion())
                && one.matter().stream().filter(other.matter()::contains).count() >= SHARED;
    }

    /** "is the only path": a form of "be", "the", a grade and a noun, in the record of a speech. */
    private @Nullable Claim claim(Statement statement) {
        boolean onRecord = statement.source().source().info().kind() == SourceKind.TRANSCRIPT
                && isSpeech(statement)
                && hasGrade(statement.words());
        if (!onRecord) {
            return null;
        }
        Reading reading = readings.of(statement.source(), statement.sentence());
        return IntStream.range(2, reading.size() - 1)
                .filter(i -> statement.passage().span().contains(reading.at(i).span()))
                .filter(i -> isGrade(reading, i))
                .mapToObj(i -> new Claim(statement, reading, i, i + 1, matter(statement)))
                .findFirst()
                .orElse(null);
    }

    /** Costs less than reading the sentence word by word. */
    private static boolean hasGrade(List<Token> words) {
        return IntStream.range(1, words.size())
                .anyMatch(i -> STRENGTH.containsKey(words.get(i).form())
                        && ARTICLES.contains(words.get(i - 1).form()));
    }

    private static boolean isSpeech(Statement statement) {
        BlockRole role = statement
                .source()
                .blockOf(statement.source().sentences().get(statement.sentence()))
                .role();
        return role == BlockRole.SPEECH;
    }

    private static boolean isGrade(Reading reading, int index) {
        return STRENGTH.containsKey(reading.at(index).form())
                && reading.isAnyOf(index - 1, ARTICLES)
                && reading.is(index - 2, PartOfSpeech.AUX)
                && reading.is(index + 1, PartOfSpeech.NOUN);
    }

    /** The stems of the content words of the sentence and of those before and behind it by the same speaker. */
    private Set<String> matter(Statement statement) {
        Set<String> matter = new HashSet<>();
        statements.around(statement, 1).stream()
                .filter(s -> Says.isSame(s, statement))
                .forEach(s -> matter.addAll(s.content()));
        return matter;
    }
}
