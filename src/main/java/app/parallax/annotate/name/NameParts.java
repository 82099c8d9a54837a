package app.parallax.annotate.name;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
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

    /** Who sit on a board or a council, and other words with which the name of what an office is of may end. */
    private static final Set<String> ENDINGS = WordList.of("""
            directors governors trustees commissioners elders regents ministers deputies representatives delegates
            bishops aldermen supervisors managers owners editors affairs rights europe africa asia america
            """);

    /** What opens the name of a place that goes on. */
    private static final Set<String> OPENING = Set.of("north", "south", "east", "west", "new", "saint", "st", "st.");

    private static final int LONGEST_COUNTRY = 4;

    private NameParts() {}

    /**
     * Where the person begins behind what an office is of: "Secretary of State John Holm", "Mayor of Torvik Anna
     * Moe", "President of the Council of Torvik Anna Moe"; {@code from} where no office stands before the run or no
     * person can be told in it.
     */
    static int behindPortfolio(TaggedSentence sentence, int from, int to) {
        int office = OfficePhrases.officeBefore(sentence, from);
        if (office < 0
                || endsAsBody(sentence, to)
                || FirstNames.isListed(sentence.word(from).text())) {
            return from;
        }
        int first = firstName(sentence, from, to);
        int area = areaEnd(sentence, from, to);
        boolean known = area > from && to - area > 1;
        return first == from && known ? area : first;
    }

    /** Where the country, portfolio or body that the office is of ends, as far as its own words tell; {@code from} where they do not. */
    private static int areaEnd(TaggedSentence sentence, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            int country = countryEnd(sentence, i, to);
            end = country > i ? country : end;
            String word = sentence.word(i).lower();
            boolean portfolio = i == from
                    && PORTFOLIOS.contains(word)
                    && sentence.word(from - 1).is("of");
            if (portfolio || NameTyper.isBodyWord(word) || ENDINGS.contains(word)) {
                end = i + 1;
            }
        }
        return end < to
                        && sentence.word(end).isCapitalised()
                        && !OPENING.contains(sentence.word(end - 1).lower())
                ? end
                : from;
    }

    private static int countryEnd(TaggedSentence sentence, int from, int to) {
        for (int end = Math.min(to, from + LONGEST_COUNTRY); end > from; end--) {
            if (Countries.contains(sentence.text(from, end))) {
                return end;
            }
        }
        return from;
    }

    private static boolean endsAsBody(TaggedSentence sentence, int to) {
        return NameTyper.isBodyWord(sentence.word(to - 1).lower());
    }

    /** Where a listed first name has a name before it and another behind it; else {@code from}. */
    private static int firstName(TaggedSentence sentence, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (FirstNames.isListed(sentence.word(i).text()) && !belongsToPlace(sentence.word(i - 1))) {
                return i;
            }
        }
        return from;
    }

    /** "North Carolina", "Office of Anna Moe". */
    private static boolean belongsToPlace(Word before) {
        return OPENING.contains(before.lower()) || !before.isCapitalised();
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
