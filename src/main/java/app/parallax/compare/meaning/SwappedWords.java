package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The same words with two of them in each other's place: "closed to lorries but open to cars" and "closed to cars but open to lorries", "from Torvik to Bergen" and "from Bergen to Torvik".
 *
 * <p>A sentence is cut at its joints. Words are swapped where two that stand in one stretch each with a word of its own stand with the other's in the second sentence. Only sentences of the very same
 * words are looked at: in any others a word more may put it right. From where to where something goes, and which of two is more, is told by two words and so looked at in any; but of one movement: who
 * returns goes the other way. Where one sentence denies more than the other, nothing is said: what is not the higher is the lower.
 */
final class SwappedWords implements Rule {

    private static final double STRESS = 0.7;

    private static final Set<String> JOINTS = Set.of("and", "but", "or", "while", "whereas", "though", "although");

    private static final String BACK = "back";

    private static final Set<String> MORE = Set.of("more", "less");

    /** A name stands at most so many words behind "from" or "to". */
    private static final int REACH = 3;

    @Override
    public List<Difference> differences(Pairing pairing) {
        List<Difference> differences = new ArrayList<>();
        if (denials(pairing.one()) != denials(pairing.other())) {
            return differences;
        }
        direction(pairing).or(() -> comparison(pairing)).ifPresent(differences::add);
        if (differences.isEmpty() && isOfTheSameWords(pairing)) {
            swapped(pairing).ifPresent(differences::add);
        }
        return differences;
    }

    private static long denials(Reading reading) {
        return reading.terms().stream()
                .filter(term -> Denials.isParticle(term.form()))
                .count();
    }

    private static Optional<Difference> direction(Pairing pairing) {
        int from = behind(pairing.one(), "from");
        int to = behind(pairing.one(), "to");
        int fromThere = behind(pairing.other(), "from");
        int toThere = behind(pairing.other(), "to");
        boolean turned = from >= 0
                && to >= 0
                && fromThere >= 0
                && toThere >= 0
                && pairing.partner(from) == toThere
                && pairing.partner(to) == fromThere
                && isOneMovement(pairing, Math.min(from, to), Math.min(fromThere, toThere));
        return turned ? Optional.of(difference(pairing, from, to, fromThere, toThere)) : Optional.empty();
    }

    /** The verb before must be the same, and "back" in both or neither. */
    private static boolean isOneMovement(Pairing pairing, int place, int placeThere) {
        int verb = verbBefore(pairing.one(), place);
        int verbThere = verbBefore(pairing.other(), placeThere);
        return (verb < 0 ? verbThere < 0 : pairing.partner(verb) == verbThere)
                && pairing.one().has(BACK) == pairing.other().has(BACK);
    }

    /** -1 where none stands before. */
    private static int verbBefore(Reading reading, int index) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> reading.is(i, PartOfSpeech.VERB))
                .findFirst()
                .orElse(-1);
    }

    /** "The tower is taller than the cathedral". */
    private static Optional<Difference> comparison(Pairing pairing) {
        int more = comparative(pairing.one());
        int there = more < 0 ? -1 : comparative(pairing.other());
        if (there < 0 || pairing.partner(more) != there) {
            return Optional.empty();
        }
        int subject = Roles.subject(pairing.one(), more);
        int than = behind(pairing.one(), "than");
        int subjectThere = Roles.subject(pairing.other(), there);
        int thanThere = behind(pairing.other(), "than");
        boolean turned = subject >= 0
                && than >= 0
                && pairing.partner(subject) == thanThere
                && pairing.partner(than) == subjectThere;
        return turned ? Optional.of(difference(pairing, subject, than, subjectThere, thanThere)) : Optional.empty();
    }

    /** The word before "than" with what stands before it: "taller", "more expensive"; −1 where there is none. */
    private static int comparative(Reading reading) {
        for (int i = 1; i < reading.size(); i++) {
            if (reading.is(i, "than")) {
                boolean more = reading.isAnyOf(i - 2, MORE);
                return more ? i - 2 : i - 1;
            }
        }
        return -1;
    }

    /** The noun behind the only such preposition of a sentence; −1 where there is none, or more than one. */
    private static int behind(Reading reading, String preposition) {
        int found = -1;
        for (int i = 0; i < reading.size(); i++) {
            int noun = reading.is(i, preposition) ? noun(reading, i + 1) : -1;
            if (noun >= 0 && found >= 0) {
                return -1;
            }
            found = Math.max(found, noun);
        }
        return found;
    }

    private static int noun(Reading reading, int from) {
        for (int i = from; i < Math.min(reading.size(), from + REACH) && !reading.isBreak(i); i++) {
            if (reading.at(i).isNominal()
                    && !Character.isDigit(reading.at(i).form().charAt(0))) {
                return i;
            }
            if (reading.is(i, PartOfSpeech.VERB) || reading.is(i, PartOfSpeech.ADP)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOfTheSameWords(Pairing pairing) {
        return pairing.one().content() == pairing.other().content()
                && pairing.shared() == pairing.one().content()
                && pairing.one().contentStems().size() == pairing.one().content();
    }

    private static Optional<Difference> swapped(Pairing pairing) {
        int[] mine = stretches(pairing.one());
        int[] theirs = stretches(pairing.other());
        if (!isAnyCut(pairing, mine, theirs)) {
            return Optional.empty();
        }
        for (int a = 0; a < mine.length; a++) {
            for (int b = a + 1; b < mine.length; b++) {
                int x = mine[a] < 0 || mine[b] < 0 || mine[a] == mine[b] ? -1 : with(pairing, mine, theirs, a, b);
                int y = x < 0 ? -1 : with(pairing, mine, theirs, b, a);
                if (y >= 0) {
                    return Optional.of(difference(pairing, x, a, pairing.partner(x), pairing.partner(b)));
                }
            }
        }
        return Optional.empty();
    }

    /** Does what stands in one stretch stand in two in the other sentence? Costs less than to look at any two words. */
    private static boolean isAnyCut(Pairing pairing, int[] mine, int[] theirs) {
        Map<Integer, Integer> there = new HashMap<>();
        return IntStream.range(0, mine.length).filter(i -> mine[i] >= 0).anyMatch(i -> {
            int place = theirs[pairing.partner(i)];
            return there.computeIfAbsent(mine[i], stretch -> place) != place;
        });
    }

    /** A word that stands with the first here and with the second, and not with the first, there; −1 where none does. */
    private static int with(Pairing pairing, int[] mine, int[] theirs, int first, int second) {
        int firstThere = theirs[pairing.partner(first)];
        int secondThere = theirs[pairing.partner(second)];
        for (int i = 0; i < mine.length; i++) {
            if (i != first
                    && mine[i] == mine[first]
                    && theirs[pairing.partner(i)] == secondThere
                    && firstThere != secondThere) {
                return i;
            }
        }
        return -1;
    }

    /** For each word the number of its stretch; −1 for what is no content word. */
    private static int[] stretches(Reading reading) {
        int[] stretches = new int[reading.size()];
        Arrays.fill(stretches, -1);
        int stretch = 0;
        for (int i = 0; i < reading.size(); i++) {
            stretch += reading.isBreak(i) || reading.isAnyOf(i, JOINTS) ? 1 : 0;
            stretches[i] = reading.at(i).isContent() ? stretch : -1;
        }
        return stretches;
    }

    private static Difference difference(Pairing pairing, int one, int two, int oneThere, int twoThere) {
        return Difference.of(
                FindingKind.WORDING,
                "wording-swapped",
                pairing.one().passage(one, two),
                pairing.other().passage(oneThere, twoThere),
                STRESS);
    }
}
