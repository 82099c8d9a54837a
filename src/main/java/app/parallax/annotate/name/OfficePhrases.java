package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.util.Set;

/** Offices with all that hangs on them: "head of the mission to Norway", "Minister for Health and Sport of the Republic of Norway". */
public final class OfficePhrases {

    private static final Set<String> JOINTS = Set.of("of", "for", "to", "at", "in", "on", "from");

    /** Offices that are for more than one matter: "Minister for Health and Sport". */
    private static final Set<String> OF_MATTERS = Set.of("minister", "secretary", "commissioner");

    private static final int REACH = 16;

    private OfficePhrases() {}

    /**
     * The office on which the words before {@code from} hang, over any number of noun phrases; -1 where none does.
     *
     * @return an index of a word before {@code from} with at least one preposition between
     */
    public static int officeBefore(TaggedSentence sentence, int from) {
        boolean joined = false;
        boolean listed = false;
        for (int i = from - 1; i >= 0 && from - i < REACH; i--) {
            Word word = sentence.word(i);
            if (joined && isJoint(sentence, i + 1) && isOffice(word)) {
                return !listed || OF_MATTERS.contains(word.lower()) ? i : -1;
            }
            boolean and = word.is("and") || (listed && !joined && word.is(","));
            if (!and && !isJoint(sentence, i) && !canHang(word)) {
                return -1;
            }
            joined |= isJoint(sentence, i);
            listed |= and;
        }
        return -1;
    }

    /**
     * Does the name hang on no preposition of its own, so that it is the holder of the office at {@code office}?
     * "Chair of the Board Anna Moe", but not "head of the office of Anna Moe" nor "adviser to President Anna Moe".
     *
     * @param office the index of a word that is followed by a preposition
     * @param name the index of the first word of the name
     */
    public static boolean isHeldBy(TaggedSentence sentence, int office, int name) {
        int before = name - 1;
        if (before > office && isOffice(sentence.word(before))) {
            while (before > office && (isOffice(sentence.word(before)) || isPart(sentence.word(before)))) {
                before--;
            }
        }
        return before > office + 1
                && isOffice(sentence.word(office))
                && isJoint(sentence, office + 1)
                && !isJoint(sentence, before)
                && !sentence.word(before).is(PartOfSpeech.ADP)
                && !sentence.word(before).is(PartOfSpeech.DET)
                && !sentence.word(before).is("'s")
                && !sentence.word(before).is("and");
    }

    private static boolean isJoint(TaggedSentence sentence, int at) {
        return JOINTS.contains(sentence.word(at).lower());
    }

    private static boolean isOffice(Word word) {
        return Offices.isOffice(word.lower()) || Offices.isTitle(word.lower());
    }

    private static boolean isPart(Word word) {
        return Offices.isPart(word.lower());
    }

    private static boolean canHang(Word word) {
        return word.isNominal()
                || word.isCapitalised()
                || word.is(PartOfSpeech.ADJ)
                || word.is(PartOfSpeech.DET)
                || word.is("'s");
    }
}
