package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.Verbs;
import app.parallax.compare.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who did it and to whom it was done have changed places: "the police accused the club" for "the club accused the police", passives read as what they mean. */
final class RoleRule implements Rule {

    private static final double COVERED = 0.6;
    private static final double STRESS = 0.7;

    /** Words of content that two accounts of one talk share besides who told whom. */
    private static final int TOLD = 2;

    /** Of these the one does to the other what the other does to the one. */
    private static final Set<String> MUTUAL = Set.of(
            "meet",
            "met",
            "marri",
            "join",
            "face",
            "fight",
            "fought",
            "merg",
            "divorc",
            "resembl",
            "match",
            "equal",
            "border",
            "play",
            "follow",
            "accompani",
            "includ",
            "be",
            "becom",
            "share",
            "trail",
            "involv",
            "contact");

    @Override
    public List<Difference> differences(Pairing pairing) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < pairing.one().size(); i++) {
            int j = pairing.partner(i);
            if (j >= 0 && isDoing(pairing.one(), i) && isDoing(pairing.other(), j) && isSwapped(pairing, i, j)) {
                differences.add(Difference.of(
                        FindingKind.ATTRIBUTION,
                        "attribution-roles",
                        Roles.of(pairing.one(), i).passage(pairing.one(), i),
                        Roles.of(pairing.other(), j).passage(pairing.other(), j),
                        STRESS));
            }
        }
        return differences;
    }

    private static boolean isDoing(Reading reading, int index) {
        return reading.is(index, PartOfSpeech.VERB)
                && reading.at(index).name() == null
                && !MUTUAL.contains(reading.at(index).stem());
    }

    private static boolean isSwapped(Pairing pairing, int index, int place) {
        Roles one = Roles.of(pairing.one(), index);
        Roles other = Roles.of(pairing.other(), place);
        return one.isFull()
                && other.isFull()
                && !areSame(pairing, one.doer(), other.doer())
                && areSame(pairing, one.doer(), other.sufferer())
                && areSame(pairing, one.sufferer(), other.doer())
                && pairing.coverageAround(index, place) >= COVERED
                && !isOtherTalk(pairing, index, one);
    }

    /** People tell each other this and that: whoever told whom is turned only where what was told is the same. */
    private static boolean isOtherTalk(Pairing pairing, int index, Roles roles) {
        if (!Verbs.canReport(pairing.one().at(index).form())) {
            return false;
        }
        long told = IntStream.range(0, pairing.one().size())
                .filter(i -> i != index && i != roles.doer() && i != roles.sufferer())
                .filter(i -> pairing.partner(i) >= 0 && pairing.one().at(i).isContent())
                .count();
        return told < TOLD;
    }

    /** By name, else by the noun, and by what else the phrase has where both who do it and to whom it is done are called by one noun: "the older brother", "sales of diesel cars". */
    private static boolean areSame(Pairing pairing, int one, int other) {
        Term a = pairing.one().at(one);
        Term b = pairing.other().at(other);
        Set<String> mine = Roles.phrase(pairing.one(), one);
        Set<String> theirs = Roles.phrase(pairing.other(), other);
        boolean twice = count(pairing.one(), a) > 1 && count(pairing.other(), b) > 1;
        if (twice && a.stem().equals(b.stem())) {
            return mine.equals(theirs);
        }
        boolean sameName = a.name() != null
                && b.name() != null
                && a.name().entity().equals(b.name().entity());
        return sameName || a.stem().equals(b.stem());
    }

    private static long count(Reading reading, Term noun) {
        return reading.terms().stream()
                .filter(term -> term.stem().equals(noun.stem()))
                .count();
    }
}
