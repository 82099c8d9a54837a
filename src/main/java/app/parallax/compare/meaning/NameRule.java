package app.parallax.compare.meaning;

import app.parallax.annotate.name.RivalNames;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.Verbs;
import app.parallax.compare.FindingKind;
import app.parallax.source.EntityType;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A name stands in the place of another of its kind, and neither sentence knows the other's name. Variants, short forms and initials are no other names. */
final class NameRule implements Rule {

    private static final double COVERED = 0.6;
    private static final double STRESS = 0.6;
    private static final int BEGINNING = 4;

    @Override
    public List<Difference> differences(Pairing pairing) {
        List<Difference> differences = new ArrayList<>();
        List<Place> mine = strange(pairing);
        List<Place> others = strange(pairing.inverse());
        for (Place one : mine) {
            List<Place> rivals =
                    others.stream().filter(o -> isInPlaceOf(pairing, one, o)).toList();
            if (rivals.size() == 1) {
                differences.add(Difference.of(
                        FindingKind.NAME,
                        "name",
                        passage(pairing.one(), one),
                        passage(pairing.other(), rivals.getFirst()),
                        STRESS));
            }
        }
        return differences;
    }

    /** A name from its first to its last word. */
    private record Place(Named name, int first, int last) {}

    private static Passage passage(Reading reading, Place place) {
        return reading.passage(place.first(), place.last());
    }

    /** The names of the first sentence of which no word stands in the second. */
    private static List<Place> strange(Pairing pairing) {
        Reading reading = pairing.one();
        Set<Named> names = new LinkedHashSet<>();
        reading.terms().forEach(t -> addName(names, t.name()));
        List<Place> places = new ArrayList<>();
        for (Named name : names) {
            int[] words = IntStream.range(0, reading.size())
                    .filter(i -> name.equals(reading.at(i).name()))
                    .toArray();
            boolean known = IntStream.of(words).anyMatch(i -> knows(pairing.other(), reading.at(i)));
            if (!known) {
                places.add(new Place(name, words[0], words[words.length - 1]));
            }
        }
        return places;
    }

    private static void addName(Set<Named> names, @Nullable Named name) {
        if (name != null) {
            names.add(name);
        }
    }

    /** True where the sentence has the word, or one that begins like it: "Norwegian" for "Norway". */
    private static boolean knows(Reading reading, Term word) {
        Named name = word.name();
        return reading.terms().stream()
                .anyMatch(t -> areAlike(t.form(), word.form())
                        || (t.name() != null
                                && name != null
                                && t.name().entity().equals(name.entity())));
    }

    private static boolean areAlike(String one, String other) {
        return one.equals(other)
                || (one.length() >= BEGINNING
                        && other.length() >= BEGINNING
                        && one.regionMatches(0, other, 0, BEGINNING));
    }

    private static boolean isInPlaceOf(Pairing pairing, Place one, Place other) {
        return one.name().type() == other.name().type()
                && isPlain(one)
                && isPlain(other)
                && !(isSpeaker(pairing.one(), one) && isSpeaker(pairing.other(), other))
                && RivalNames.are(
                        one.name().mention().text(), other.name().mention().text())
                && isPossessive(pairing.one(), one) == isPossessive(pairing.other(), other)
                && pairing.isAnchored(one.first(), other.first(), -1)
                && pairing.isAnchored(one.last(), other.last(), 1)
                && (one.name().type() != EntityType.OTHER || areOfOneSort(pairing, one, other))
                && pairing.coverageAround(one.first(), other.first()) >= COVERED;
    }

    /** What is neither person, place nor body may be anything: only what is said of whose or from where something is, and short forms, are of one sort. */
    private static boolean areOfOneSort(Pairing pairing, Place one, Place other) {
        boolean adjectives = pairing.one().is(one.first(), PartOfSpeech.ADJ)
                && pairing.other().is(other.first(), PartOfSpeech.ADJ);
        return (adjectives || RivalNames.isAcronym(one.name().mention().text()))
                && pairing.sharesNext(one.last(), other.last(), 1);
    }

    /** "Make-like" with a small letter is a word made of a name. */
    private static boolean isPlain(Place place) {
        return !place.name().mention().text().matches(".*-\\p{Ll}.*");
    }

    /** Who says it is a matter of attribution. */
    private static boolean isSpeaker(Reading reading, Place place) {
        int before = reading.nextWord(place.first(), -1);
        int behind = reading.nextWord(place.last(), 1);
        return (before >= 0 && Verbs.canReport(reading.at(before).word()))
                || (behind < reading.size()
                        && Verbs.canReport(reading.at(behind).word()));
    }

    private static boolean isPossessive(Reading reading, Place place) {
        return place.last() + 1 < reading.size() && reading.at(place.last() + 1).isPossessive();
    }
}
