package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.FindingKind;
import app.parallax.compare.meaning.Denials.Denial;
import java.util.List;
import java.util.Set;
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

    /** Between an auxiliary and its verb stand at most so many words. */
    private static final int AUXILIARIES = 5;

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "wont", "won't", "wouldnt", "wouldn't");

    /** "Will stay open". Stems. */
    private static final Set<String> COPULAS = Set.of("stay", "remain", "keep", "be", "get");

    private static final Set<String> HOW = Set.of("alone", "unarmed", "together", "empty-handed");

    /** These say neither how nor when it would have been done. */
    private static final Set<String> NOTHING_MORE = WordList.of(
            "either again there here back away down up out in off on at all yet anyway though however still then ever even");

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
                && !isOfManner(pairing, denial.head())
                && !isBeside(pairing, denial, head)
                && isOfTheFuture(pairing.one(), denial.head()) == isOfTheFuture(pairing.other(), head)
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

    /** "No application has been made" and "has made progress with the application": what is denied is spoken of, and not what is told. */
    private static boolean isBeside(Pairing pairing, Denial denial, int head) {
        return pairing.one().is(denial.at(), "no")
                && hangsOnPreposition(pairing.other(), head)
                && !hangsOnPreposition(pairing.one(), denial.at());
    }

    private static boolean hangsOnPreposition(Reading reading, int index) {
        int i = index - 1;
        while (reading.is(i, PartOfSpeech.DET) || reading.is(i, PartOfSpeech.ADJ) || reading.is(i, PartOfSpeech.NOUN)) {
            i--;
        }
        return reading.is(i, PartOfSpeech.ADP);
    }

    /** "Did not come alone" denies how somebody came, and "did not come early" when. */
    private static boolean isOfManner(Pairing pairing, int verb) {
        Reading reading = pairing.one();
        return reading.is(verb, PartOfSpeech.VERB)
                && (reading.is(verb + 1, PartOfSpeech.ADV) || reading.isAnyOf(verb + 1, HOW))
                && !reading.isAnyOf(verb + 1, NOTHING_MORE)
                && !pairing.isPaired(verb + 1);
    }

    /** What somebody will not do he may have done, and the other way round. */
    private static boolean isOfTheFuture(Reading reading, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i <= AUXILIARIES && !reading.isBreak(i); i--) {
            if (reading.isAnyOf(i, FUTURE)) {
                return true;
            }
            if (!reading.is(i, PartOfSpeech.AUX)
                    && !reading.is(i, PartOfSpeech.ADV)
                    && !COPULAS.contains(reading.at(i).stem())
                    && !Denials.isParticle(reading.at(i).form())) {
                return false;
            }
        }
        return false;
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
