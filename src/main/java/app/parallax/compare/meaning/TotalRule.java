package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Not every school will reopen" against "every school will", "only the north of the island" against "the whole island": what one source says of all the other says of some. */
final class TotalRule implements Rule {

    private static final double COVERED = 0.6;
    private static final double STRESS = 0.5;

    private static final Set<String> TOTAL =
            Set.of("all", "every", "each", "everyone", "everybody", "everything", "always", "entire", "whole", "both");

    /** With these it is said of nearly all, and may be said of some. */
    private static final Set<String> EXCEPT = Set.of("only", "except", "but", "nearly", "almost", "virtually");

    private static final Set<String> SOME = Set.of("some", "few", "half", "part");

    /** Words between "not" and what it is of: "not nearly all". */
    private static final Set<String> BETWEEN = Set.of("quite", "nearly", "by", "any", "means");

    /** "Not by any means all". */
    private static final int REACH = 4;

    /** "Only the northern part of": so many words at most. */
    private static final int PART = 4;

    /** A noun stands at most so many words behind "all": "all of the schools". */
    private static final int NOUN = 4;

    @Override
    public List<Difference> differences(Pairing pairing) {
        List<Difference> differences = new ArrayList<>(inFirst(pairing));
        inFirst(pairing.inverse()).stream().map(Difference::seenFromTheOther).forEach(differences::add);
        return differences;
    }

    /** Those in which the first sentence denies and the second does not. */
    private static List<Difference> inFirst(Pairing pairing) {
        List<Difference> differences = new ArrayList<>();
        Reading one = pairing.one();
        for (int i = 0; i < one.size(); i++) {
            int not = less(one, i);
            int place = not < 0 ? -1 : total(pairing, i);
            if (place >= 0) {
                differences.add(Difference.of(
                        FindingKind.NEGATION,
                        "negation",
                        Phrases.around(one, not, noun(one, i)),
                        Phrases.around(pairing.other(), place, noun(pairing.other(), place)),
                        STRESS));
            }
        }
        return differences;
    }

    /** Where it begins to say that it is not all of what is named behind the word at the index; −1 where it does not. */
    private static int less(Reading reading, int index) {
        if (reading.is(index, "of")) {
            return only(reading, index);
        }
        boolean some = reading.is(index, PartOfSpeech.NUM) || reading.isAnyOf(index, SOME);
        return some && reading.is(index - 1, "only") ? index - 1 : denial(reading, index);
    }

    private static int denial(Reading reading, int total) {
        if (!reading.isAnyOf(total, TOTAL)) {
            return -1;
        }
        for (int i = total - 1; i >= 0 && total - i <= REACH; i--) {
            if (reading.is(i, "not")) {
                return i;
            }
            if (!reading.isAnyOf(i, BETWEEN)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Only half of", "only the north of". */
    private static int only(Reading reading, int of) {
        for (int i = of - 1; i >= 0 && of - i <= PART && !reading.isBreak(i); i--) {
            if (reading.is(i, "only")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the second sentence says it of all of the same; −1 where it does not, or denies something itself. */
    private static int total(Pairing pairing, int index) {
        Reading other = pairing.other();
        int noun = noun(pairing.one(), index);
        for (int j = 0; j < other.size(); j++) {
            boolean same = other.isAnyOf(j, TOTAL) && pairing.partner(noun) == noun(other, j);
            if (same && pairing.coverageAround(noun, noun(other, j)) >= COVERED) {
                return other.terms().stream().anyMatch(TotalRule::leavesRoom) ? -1 : j;
            }
        }
        return -1;
    }

    private static boolean leavesRoom(Term term) {
        return Denials.isParticle(term.form()) || EXCEPT.contains(term.form());
    }

    /** The head of what it is all of; the word itself for "everybody". */
    private static int noun(Reading reading, int total) {
        int noun = total;
        for (int i = total + 1; i < reading.size() && i - total <= NOUN && !reading.isBreak(i); i++) {
            if (reading.at(i).isNominal()) {
                noun = i;
            } else if (noun > total || reading.is(i, PartOfSpeech.VERB)) {
                return noun;
            }
        }
        return noun;
    }
}
