package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.text.Passage;
import java.util.HashSet;
import java.util.Set;

/**
 * Who does what a verb says, and to whom: the head nouns of the phrases before and behind it, in a passive of those behind "by" and before.
 *
 * @param doer −1 where none was found
 * @param sufferer −1 where none was found
 */
record Roles(int doer, int sufferer) {

    private static final int FAR = 8;
    private static final Set<String> TOWARDS =
            Set.of("before", "after", "behind", "for", "against", "over", "to", "at", "on", "under", "above", "below");

    private static final Roles NONE = new Roles(-1, -1);

    static Roles of(Reading reading, int verb) {
        int start = verb;
        boolean be = false;
        boolean auxiliary = false;
        while (start > 0 && isOfVerbGroup(reading.at(start - 1))) {
            start--;
            auxiliary |= reading.at(start).is(PartOfSpeech.AUX);
            be |= isBe(reading.at(start).form());
        }
        int before = headBefore(reading, start);
        boolean passive = be && auxiliary && !reading.at(verb).form().endsWith("ing");
        int behind = passive ? behindBy(reading, verb) : headBehind(reading, objectOf(reading, verb));
        if (before < 0 || behind < 0) {
            return NONE;
        }
        return passive ? new Roles(behind, before) : new Roles(before, behind);
    }

    /** The head noun of what stands before a verb and its auxiliaries: the one who does it, or of a passive to whom it is done; −1 where none was found. */
    static int subject(Reading reading, int verb) {
        int start = verb;
        while (start > 0 && isOfVerbGroup(reading.at(start - 1))) {
            start--;
        }
        return headBefore(reading, start);
    }

    /** The stems of the content words of the phrase that a noun is the head of, its own among them: what stands right before it, and behind an "of". */
    static Set<String> phrase(Reading reading, int head) {
        Set<String> stems = new HashSet<>(Set.of(reading.at(head).stem()));
        for (int i = head - 1; i >= 0 && isOfPhrase(reading.at(i)); i--) {
            stems.add(reading.at(i).stem());
        }
        if (reading.is(head + 1, "of")) {
            for (int i = head + 2; i < reading.size() && isOfPhrase(reading.at(i)); i++) {
                stems.add(reading.at(i).stem());
            }
        }
        return stems;
    }

    private static boolean isOfPhrase(Term term) {
        return term.isNominal() || term.is(PartOfSpeech.ADJ);
    }

    boolean isFull() {
        return doer >= 0 && sufferer >= 0;
    }

    /** From the one through the verb to the other. */
    Passage passage(Reading reading, int verb) {
        return reading.passage(Math.min(verb, Math.min(doer, sufferer)), Math.max(verb, Math.max(doer, sufferer)));
    }

    private static boolean isOfVerbGroup(Term term) {
        return term.is(PartOfSpeech.AUX)
                || term.is(PartOfSpeech.ADV)
                || Denials.isParticle(term.form())
                || isBe(term.form());
    }

    private static boolean isBe(String form) {
        return switch (form) {
            case "be", "been", "being", "is", "are", "was", "were" -> true;
            default -> false;
        };
    }

    /** The last noun before, unless it hangs on a preposition; then that of the phrase before it. */
    private static int headBefore(Reading reading, int from) {
        int head = -1;
        for (int i = from - 1; i >= 0 && from - i <= FAR; i--) {
            if (reading.isBreak(i) || reading.at(i).is(PartOfSpeech.VERB)) {
                return head;
            }
            if (reading.at(i).is(PartOfSpeech.ADP)) {
                head = -1;
            } else if (head < 0 && reading.at(i).isNominal()) {
                head = i;
            }
        }
        return head;
    }

    /** The last noun of the phrase that follows at once. */
    private static int headBehind(Reading reading, int from) {
        int head = -1;
        for (int i = from; i < reading.size() && i - from <= FAR && !reading.isBreak(i); i++) {
            Term term = reading.at(i);
            if (term.isNominal()) {
                head = i;
            } else if (term.isPossessive() || reading.isApostrophe(i)) {
                continue;
            } else if (head >= 0 || !isOfNounPhrase(term)) {
                return head;
            }
        }
        return head;
    }

    private static boolean isOfNounPhrase(Term term) {
        return term.is(PartOfSpeech.DET)
                || term.is(PartOfSpeech.ADJ)
                || term.is(PartOfSpeech.NUM)
                || term.is(PartOfSpeech.PRON);
    }

    /** "Arrived before Holm", "voted against the port": a preposition that takes the one to whom it is done. */
    private static int objectOf(Reading reading, int verb) {
        return reading.isAnyOf(verb + 1, TOWARDS) ? verb + 2 : verb + 1;
    }

    private static int behindBy(Reading reading, int verb) {
        for (int i = verb + 1; i < reading.size() && i - verb <= FAR && !reading.isBreak(i); i++) {
            if (reading.is(i, "by")) {
                return headBehind(reading, i + 1);
            }
        }
        return -1;
    }
}
