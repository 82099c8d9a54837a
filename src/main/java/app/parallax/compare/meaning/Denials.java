package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.text.Negation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what turns words round in a sentence, and which word each of them turns. */
final class Denials {

    /** Verbs with "to" that say that what follows does not happen. */
    private static final Set<String> NOT_DOING = Set.of("fail", "refus", "declin");

    /** Before "yet to" and "still to". */
    private static final Set<String> WAITING = Set.of("have", "has", "had", "is", "are", "was", "were");

    private Denials() {}

    /**
     * @param head the index of the word that is denied
     * @param byVerb true for "failed to", "yet to" and their like, which leave no particle
     */
    record Denial(int at, int head, boolean byVerb) {}

    static boolean isParticle(String form) {
        return Negation.isParticle(form);
    }

    /** True where the word itself may deny something. */
    static boolean mayDeny(Term term) {
        return Negation.mayDeny(term.form(), term.stem());
    }

    /** Denials with a known head, in order; two that cancel out ("did not fail to come") are left out. */
    static List<Denial> of(Reading reading) {
        List<Denial> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int head = head(reading, i);
            if (head >= 0) {
                found.add(new Denial(i, head, !isParticle(reading.at(i).form()) && reading.is(i + 1, "to")));
            }
        }
        return uncancelled(found);
    }

    private static List<Denial> uncancelled(List<Denial> found) {
        Set<Integer> denied = new HashSet<>();
        found.forEach(d -> denied.add(d.head()));
        Set<Integer> cancelled = new HashSet<>();
        for (Denial denial : found) {
            if (denied.contains(denial.at())) {
                cancelled.add(denial.at());
            }
        }
        return found.stream()
                .filter(d -> !cancelled.contains(d.at()) && !cancelled.contains(d.head()))
                .toList();
    }

    private static int head(Reading reading, int at) {
        String form = reading.at(at).form();
        if (isPartOfName(reading, at) || reading.is(at - 1, PartOfSpeech.NUM)) {
            return -1;
        }
        return switch (form) {
            case "not", "never" -> verbHead(reading, at);
            case "no" -> nounHead(reading, at);
            case "without" -> nounHead(reading, at);
            case "yet", "still" -> isNotDone(reading, at) ? verbHead(reading, at + 1) : -1;
            default -> isNotDoing(reading, at) ? verbHead(reading, at + 1) : -1;
        };
    }

    private static boolean isOfScope(Reading reading, int at) {
        return at < reading.size() && Negation.isOfScope(reading.at(at).form());
    }

    private static boolean isPartOfName(Reading reading, int at) {
        return at > 0 && reading.at(at).word().isCapitalised() && !reading.isBreak(at - 1) && !reading.is(at - 1, "\"");
    }

    private static boolean isNotDoing(Reading reading, int at) {
        return NOT_DOING.contains(reading.at(at).stem())
                && reading.at(at).is(PartOfSpeech.VERB)
                && reading.is(at + 1, "to");
    }

    /** "Have yet to sign", "has still to sign". */
    private static boolean isNotDone(Reading reading, int at) {
        return reading.is(at + 1, "to") && reading.isAnyOf(at - 1, WAITING);
    }

    private static int verbHead(Reading reading, int at) {
        boolean alternative = reading.is(at - 1, "or") || reading.is(at - 1, "if") || reading.is(at - 1, "why");
        if (alternative || reading.isBreak(at + 1) || isOfScope(reading, at + 1)) {
            return -1;
        }
        for (int i = at + 1; i < reading.size() && i <= at + 6 && !reading.isBreak(i); i++) {
            Term term = reading.at(i);
            if (term.isContent() && !term.is(PartOfSpeech.ADV)) {
                return term.is(PartOfSpeech.VERB) ? i : lastOfPhrase(reading, i);
            }
        }
        return -1;
    }

    private static int nounHead(Reading reading, int at) {
        if (reading.is(at + 1, "longer")) {
            return verbHead(reading, at + 1);
        }
        if (reading.isBreak(at + 1) || isOfScope(reading, at + 1)) {
            return -1;
        }
        int i = at + 1;
        while (i < reading.size() && !isPartOfNounPhrase(reading, i)) {
            if (reading.isBreak(i) || i > at + 2) {
                return -1;
            }
            i++;
        }
        return i < reading.size() ? lastOfPhrase(reading, i) : -1;
    }

    /** From an adjective or noun to the last noun that belongs to it. */
    private static int lastOfPhrase(Reading reading, int from) {
        int last = from;
        int i = from;
        while (i < reading.size() && isPartOfNounPhrase(reading, i)) {
            if (reading.at(i).isNominal()) {
                last = i;
            }
            i++;
        }
        return last;
    }

    private static boolean isPartOfNounPhrase(Reading reading, int index) {
        Term term = reading.at(index);
        return term.isNominal() || term.is(PartOfSpeech.ADJ) || term.is(PartOfSpeech.NUM);
    }
}
