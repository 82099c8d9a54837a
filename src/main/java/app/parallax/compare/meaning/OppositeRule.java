package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import app.parallax.text.Alternatives;
import app.parallax.text.Idioms;
import app.parallax.text.Negation;
import app.parallax.text.Opposites;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A word stands where the other sentence has its opposite ("rose", "fell"; "named", "unnamed") or another kind of the same ("bus", "tram"), and neither is denied. */
final class OppositeRule implements Rule {

    private static final double COVERED = 0.55;
    private static final double STRESS = 0.5;
    private static final int STEM = 4;
    private static final int NEAR = 6;
    private static final Set<String> COPULAS = Set.of("remain", "stay");

    private static final Set<String> TURNING = Set.of("un", "in", "im", "il", "ir", "dis", "non", "non-");

    @Override
    public List<Difference> differences(Pairing pairing) {
        if (isOfAnotherTime(pairing)) {
            return List.of();
        }
        int[] there = free(pairing.inverse());
        if (there.length == 0) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        for (int i : free(pairing)) {
            int j = opposite(pairing, i, there);
            if (j >= 0) {
                boolean opposite = areOpposite(pairing, i, j);
                differences.add(Difference.of(
                        opposite ? FindingKind.NEGATION : FindingKind.WORDING,
                        opposite ? "negation-opposite" : "wording-alternative",
                        Phrases.around(pairing.one(), i, i),
                        Phrases.around(pairing.other(), j, j),
                        STRESS));
            }
        }
        return differences;
    }

    /** Where words are turned and a denial comes or goes near them, the two may cancel out. */
    private static boolean isDenied(Pairing pairing, int index) {
        int from = Math.max(0, index - NEAR);
        int to = Math.min(pairing.one().size(), index + NEAR + 1);
        return IntStream.range(from, to)
                .anyMatch(i -> i != index
                        && !pairing.isPaired(i)
                        && turns(pairing.one().at(i)));
    }

    private static boolean turns(Term term) {
        return Denials.isParticle(term.form()) || Negation.isAgainst(term.stem());
    }

    /**
     * @param there the free words of the other sentence
     */
    private static int opposite(Pairing pairing, int index, int[] there) {
        return IntStream.of(there)
                .filter(j -> areOpposite(pairing, index, j) || areAlternatives(pairing, index, j))
                .filter(j -> pairing.one().isOfTime(index) == pairing.other().isOfTime(j))
                .filter(j -> pairing.isAnchored(index, j, -1) && pairing.isAnchored(index, j, 1))
                .filter(j -> pairing.sharesNeighbour(index, j) && standsForSame(pairing, index, j))
                .filter(j -> pairing.coverageAround(index, j) >= COVERED || pairing.isAllButFor(index, j))
                .filter(j -> !isDenied(pairing, index) && !isDenied(pairing.inverse(), j))
                .findFirst()
                .orElse(-1);
    }

    /** Two who buy and sell may tell of one trade: of verbs the subject must be the same, of adjectives the noun, which stands before where none stands behind. */
    private static boolean standsForSame(Pairing pairing, int index, int place) {
        Term one = pairing.one().at(index);
        Term other = pairing.other().at(place);
        if (one.is(PartOfSpeech.VERB) && other.is(PartOfSpeech.VERB)) {
            return pairing.sharesNext(behindCopula(pairing, index), behindCopula(pairing.inverse(), place), -1);
        }
        return !(one.is(PartOfSpeech.ADJ) && other.is(PartOfSpeech.ADJ))
                || pairing.sharesNext(index, place, 1)
                || (isHead(pairing.one(), index)
                        && isHead(pairing.other(), place)
                        && pairing.sharesNext(index, place, -1));
    }

    /** "Remains closed": the subject of what it remains stands before that. */
    private static int behindCopula(Pairing pairing, int index) {
        int before = pairing.one().nextWord(index, -1);
        boolean copula = before >= 0
                && !pairing.isPaired(before)
                && COPULAS.contains(pairing.one().at(before).stem());
        return copula ? before : index;
    }

    /** Two accounts that share no number tell of two moments, and what rose at one fell at the other. */
    private static boolean isOfAnotherTime(Pairing pairing) {
        return hasNumber(pairing.one())
                && hasNumber(pairing.other())
                && IntStream.range(0, pairing.one().size())
                        .noneMatch(i ->
                                pairing.isPaired(i) && isNumber(pairing.one().at(i)));
    }

    private static boolean hasNumber(Reading reading) {
        return reading.terms().stream().anyMatch(OppositeRule::isNumber);
    }

    private static boolean isNumber(Term term) {
        return !term.form().isEmpty() && Character.isDigit(term.form().charAt(0));
    }

    /** The words of the first sentence that the second has in no place and no form. */
    private static int[] free(Pairing pairing) {
        return IntStream.range(0, pairing.one().size())
                .filter(i -> isFree(pairing, i))
                .toArray();
    }

    private static boolean isFree(Pairing pairing, int index) {
        Term term = pairing.one().at(index);
        return !pairing.isPaired(index)
                && term.isWord()
                && !pairing.one().is(index - 1, "-")
                && !pairing.other().has(term.stem());
    }

    private static boolean areOpposite(Pairing pairing, int index, int place) {
        Term one = pairing.one().at(index);
        Term other = pairing.other().at(place);
        return Opposites.of(meaning(pairing.one(), index)).contains(meaning(pairing.other(), place))
                || isTurned(one.form(), other.form())
                || isTurned(other.form(), one.form());
    }

    /** Only of heads: a school bus is no school. */
    private static boolean areAlternatives(Pairing pairing, int index, int place) {
        return Alternatives.exclude(
                        pairing.one().at(index).stem(),
                        pairing.other().at(place).stem())
                && isHead(pairing.one(), index) == isHead(pairing.other(), place)
                && (isHead(pairing.one(), index) || pairing.sharesNext(index, place, 1))
                && pairing.one().at(index).name() == null
                && pairing.other().at(place).name() == null;
    }

    private static boolean isHead(Reading reading, int index) {
        return index + 1 >= reading.size() || !reading.at(index + 1).isNominal();
    }

    private static String meaning(Reading reading, int index) {
        String stem = reading.at(index).stem();
        return Idioms.at(reading.forms(), stem, index).orElse(stem);
    }

    private static boolean isTurned(String plain, String turned) {
        return plain.length() >= STEM
                && turned.endsWith(plain)
                && TURNING.contains(turned.substring(0, turned.length() - plain.length()));
    }
}
