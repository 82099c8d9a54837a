package app.parallax.compare.meaning;

import app.parallax.compare.FindingKind;
import app.parallax.compare.meaning.Denials.Denial;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One sentence denies what the other states: the same word, in the same surroundings, is under a "not", "no", "without" or "failed to" on one side only. Where a word on the other side may
 * deny it in another way nothing is said.
 */
final class NegationRule implements Rule {

    private static final double COVERED = 0.6;
    private static final double STRESS = 0.5;

    /** So many words and marks away another denial may belong to the same matter. */
    private static final int NEAR = 8;

    @Override
    public List<Difference> differences(Pairing pairing) {
        if (pairing.one().isQuestion() != pairing.other().isQuestion()) {
            return List.of();
        }
        return Stream.concat(
                        alone(pairing).stream().flatMap(d -> turned(pairing, d)),
                        alone(pairing.inverse()).stream()
                                .flatMap(d -> turned(pairing.inverse(), d))
                                .map(Difference::seenFromTheOther))
                .toList();
    }

    /** The denials of the first sentence that the second has not. */
    private static List<Denial> alone(Pairing pairing) {
        List<Denial> theirs = Denials.of(pairing.other());
        return Denials.of(pairing.one()).stream()
                .filter(d -> !pairing.isPaired(d.at()))
                .filter(d -> theirs.stream().noneMatch(o -> pairing.partner(d.head()) == o.head()))
                .toList();
    }

    private static Stream<Difference> turned(Pairing pairing, Denial denial) {
        int head = pairing.partner(denial.head());
        boolean sound = head >= 0
                && (!denial.byVerb() || isStated(pairing.other(), head))
                && pairing.coverageAround(denial.head(), head) >= COVERED
                && pairing.sharesNeighbour(denial.head(), head)
                && !mayDenyOtherwise(pairing.inverse(), head, -1, denial.head())
                && !mayDenyOtherwise(pairing, denial.head(), denial.at(), head);
        return sound
                ? Stream.of(Difference.of(
                        FindingKind.NEGATION,
                        "negation",
                        Phrases.around(pairing.one(), denial.at(), denial.head()),
                        Phrases.around(pairing.other(), head, head),
                        STRESS))
                : Stream.empty();
    }

    /** True for a verb that tells what happened, not for one that is only spoken of ("to turn", "turning", "would turn"). */
    private static boolean isStated(Reading reading, int verb) {
        return Certainties.of(reading, verb) == Certainty.REAL;
    }

    /** True where something near that has no counterpart near the other place may deny it too. */
    private static boolean mayDenyOtherwise(Pairing pairing, int near, int denial, int place) {
        int from = Math.max(0, near - NEAR);
        int to = Math.min(pairing.one().size(), near + NEAR + 1);
        return IntStream.range(from, to)
                .filter(i -> i != denial && Denials.mayDeny(pairing.one().at(i)))
                .anyMatch(i -> !pairing.isPaired(i) || Math.abs(pairing.partner(i) - place) > NEAR);
    }
}
