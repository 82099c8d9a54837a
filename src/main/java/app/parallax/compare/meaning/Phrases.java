package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.text.Passage;

/** Widens words to a phrase that a reader understands: the auxiliaries and articles before, the words that belong to it behind. */
final class Phrases {

    private static final int BEFORE = 4;
    private static final int BEHIND = 4;

    private Phrases() {}

    static Passage around(Reading reading, int from, int to) {
        return reading.passage(first(reading, from), last(reading, to));
    }

    private static int first(Reading reading, int from) {
        int first = from;
        while (from - first < BEFORE && !reading.isBreak(first - 1) && leadsOn(reading.at(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean leadsOn(Term term) {
        return switch (term.word().part()) {
            case AUX, ADV, PART, DET, ADJ, PRON -> true;
            default -> false;
        };
    }

    /** Up to a mark or a new clause, and not ending in a word that wants another. */
    private static int last(Reading reading, int to) {
        int last = to;
        for (int i = to + 1; i - to <= BEHIND && !reading.isBreak(i) && !startsClause(reading.at(i)); i++) {
            if (reading.at(i).isContent() || reading.at(i).isPossessive()) {
                last = i;
            }
        }
        return last;
    }

    private static boolean startsClause(Term term) {
        return term.is(PartOfSpeech.SCONJ) || term.is(PartOfSpeech.CCONJ) || term.is(PartOfSpeech.AUX);
    }
}
