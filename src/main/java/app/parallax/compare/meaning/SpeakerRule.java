package app.parallax.compare.meaning;

import app.parallax.compare.FindingKind;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Ties;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What one source gives to one person another gives to another, and neither has the first say it too. */
final class SpeakerRule {

    private static final double TIED = 0.7;
    private static final double ECHO = 0.35;
    private static final double ALIKE = 0.6;
    private static final int FULL = 4;
    private static final double STRESS = 0.6;

    private final Ties ties;
    private final Names names;
    private final FindingMaker maker;

    SpeakerRule(Ties ties, Names names, FindingMaker maker) {
        this.ties = ties;
        this.names = names;
        this.maker = maker;
    }

    List<Difference> differences() {
        return ties.all().stream()
                .filter(t -> t.isAcross() && t.score() >= TIED)
                .flatMap(t -> difference(t.one(), t.other()))
                .toList();
    }

    private Stream<Difference> difference(Statement one, Statement other) {
        boolean moved = haveOtherSpeakers(one, other)
                && isFull(one)
                && isFull(other)
                && Ties.likeness(one, other) >= ALIKE
                && Comparability.shareOccasion(one, other)
                && !(isRecord(one) && isRecord(other))
                && !isCheckedAsQuotation(one, other)
                && !isSaidBy(one, other)
                && !isSaidBy(other, one);
        return moved
                ? Stream.of(Difference.of(
                        FindingKind.ATTRIBUTION, "attribution-speaker", one.passage(), other.passage(), STRESS))
                : Stream.empty();
    }

    /** Two people who are known by name, and by no word of it alike. */
    private boolean haveOtherSpeakers(Statement one, Statement other) {
        String a = Says.person(one);
        String b = Says.person(other);
        return a != null
                && b != null
                && names.isPerson(a)
                && names.isPerson(b)
                && Collections.disjoint(List.of(a.split(" ", -1)), List.of(b.split(" ", -1)));
    }

    private static boolean isFull(Statement statement) {
        return statement.asserts() && statement.content().size() >= FULL;
    }

    private static boolean isRecord(Statement statement) {
        return statement.source().source().info().kind() == SourceKind.TRANSCRIPT;
    }

    private boolean isCheckedAsQuotation(Statement one, Statement other) {
        return (Says.isQuoted(other) && isFirstHand(one, other)) || (Says.isQuoted(one) && isFirstHand(other, one));
    }

    /** A release is held against what it gives to those whom it quotes. */
    private boolean isFirstHand(Statement statement, Statement quoted) {
        return isRecord(statement)
                || (maker.isRelease(statement.sourceId())
                        && statement.source().quotations().stream()
                                .map(Quotation::speaker)
                                .filter(Objects::nonNull)
                                .anyMatch(speaker -> Folding.key(speaker).equals(Says.person(quoted))));
    }

    /** True where the second's source has somebody of the first's name say something like it, too. */
    private boolean isSaidBy(Statement statement, Statement other) {
        AnnotatedSource source = other.source();
        return ties.of(statement).stream()
                .filter(t -> t.score() >= ECHO)
                .map(t -> t.beside(statement))
                .anyMatch(s -> s.sourceId().equals(source.id()) && Says.isSame(s, statement));
    }
}
