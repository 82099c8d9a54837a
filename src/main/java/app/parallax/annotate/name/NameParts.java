package app.parallax.annotate.name;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a run of capitalised words at the offices in it: "NATO Secretary General Jens Holm" into "NATO" and "Jens Holm". */
final class NameParts {

    private static final Set<String> PORTFOLIOS = WordList.of("""
            state defense defence staff justice education health energy labor labour commerce agriculture transport
            transportation treasury finance interior trade
            """);

    private NameParts() {}

    /** "Secretary of State John Holm", "Mayor of Torvik Anna Moe": the name begins behind what the office is of. */
    static int behindPortfolio(TaggedSentence sentence, int from, int to) {
        boolean ofOffice = from >= 2
                && sentence.word(from - 1).is("of")
                && isOffice(sentence.word(from - 2).lower());
        boolean portfolio =
                PORTFOLIOS.contains(sentence.word(from).lower()) || Countries.contains(sentence.text(from, from + 1));
        if (ofOffice && portfolio && to - from > 2) {
            return from + 1;
        }
        return ofOffice ? firstName(sentence, from, to) : from;
    }

    /** Where a listed first name has a name before it and another behind it; else {@code from}. */
    private static int firstName(TaggedSentence sentence, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (FirstNames.isListed(sentence.word(i).text())) {
                return i;
            }
        }
        return from;
    }

    /** The names in {@code [from, to)} as pairs of word indices. */
    static List<int[]> cut(TaggedSentence sentence, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            int end = officeEnd(sentence, i, to);
            if (end > i) {
                add(start, i, parts);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        add(start, to, parts);
        return parts;
    }

    private static void add(int from, int to, List<int[]> parts) {
        if (to > from) {
            parts.add(new int[] {from, to});
        }
    }

    /** Where the office that begins at {@code i} ends; {@code i} where none does. */
    private static int officeEnd(TaggedSentence sentence, int i, int to) {
        int end = i;
        while (end < to && Offices.isPart(sentence.word(end).lower())) {
            end++;
        }
        int offices = end;
        while (offices < to && isOffice(sentence.word(offices).lower())) {
            offices++;
        }
        boolean partIsOffice = end > i && isOffice(sentence.word(end - 1).lower());
        return offices > end || partIsOffice ? offices : i;
    }

    private static boolean isOffice(String word) {
        return Offices.isOffice(word) || Offices.isTitle(word);
    }
}
