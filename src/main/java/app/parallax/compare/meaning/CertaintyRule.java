package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import java.util.ArrayList;
import java.util.List;

/** The same verb, of the same things, is a fact or settled in one sentence and left open or only asked for in the other. */
final class CertaintyRule implements Rule {

    private static final double COVERED = 0.6;
    private static final double STRESS = 0.4;

    @Override
    public List<Difference> differences(Pairing pairing) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < pairing.one().size(); i++) {
            int j = pairing.partner(i);
            if (j >= 0 && isVerb(pairing.one(), i) && isVerb(pairing.other(), j) && isSameMatter(pairing, i, j)) {
                add(differences, pairing, i, j);
            }
        }
        return differences;
    }

    private static boolean isVerb(Reading reading, int index) {
        return reading.is(index, PartOfSpeech.VERB) && reading.at(index).isContent();
    }

    private static boolean isSameMatter(Pairing pairing, int index, int place) {
        return pairing.coverageAround(index, place) >= COVERED && pairing.sharesNeighbour(index, place);
    }

    private static void add(List<Difference> differences, Pairing pairing, int index, int place) {
        Certainty one = Certainties.of(pairing.one(), index);
        Certainty other = Certainties.of(pairing.other(), place);
        if (!differ(one, other) || isDenied(pairing.one(), index) || isDenied(pairing.other(), place)) {
            return;
        }
        boolean surer = one.compareTo(other) < 0;
        differences.add(new Difference(
                FindingKind.CERTAINTY,
                surer ? "certainty-surer" : "certainty-less-sure",
                surer ? "certainty-less-sure" : "certainty-surer",
                Phrases.around(pairing.one(), index, index),
                Phrases.around(pairing.other(), place, place),
                STRESS,
                false));
    }

    private static boolean differ(Certainty one, Certainty other) {
        return isSurer(one, other) || isSurer(other, one);
    }

    /** What will be and what is expected to be is much the same; only what has happened is more than that. */
    private static boolean isSurer(Certainty one, Certainty other) {
        return switch (other) {
            case OPEN, ASKED -> one == Certainty.REAL || one == Certainty.COMING;
            case LIKELY -> one == Certainty.REAL;
            case REAL, COMING, UNKNOWN -> false;
        };
    }

    private static boolean isDenied(Reading reading, int index) {
        return Denials.of(reading).stream().anyMatch(d -> d.head() == index);
    }
}
