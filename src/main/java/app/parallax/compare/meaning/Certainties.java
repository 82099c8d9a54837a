package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import java.util.Map;
import java.util.Set;

/** Reads how sure a sentence is of what a verb tells: from its auxiliaries and from the verb that governs it. */
final class Certainties {

    private static final int FAR = 6;
    private static final int GOVERNED = 6;

    private static final Map<String, Certainty> MODALS = Map.ofEntries(
            Map.entry("will", Certainty.COMING),
            Map.entry("shall", Certainty.COMING),
            Map.entry("would", Certainty.UNKNOWN),
            Map.entry("may", Certainty.OPEN),
            Map.entry("might", Certainty.OPEN),
            Map.entry("could", Certainty.OPEN),
            Map.entry("should", Certainty.ASKED),
            Map.entry("ought", Certainty.ASKED),
            Map.entry("must", Certainty.ASKED),
            Map.entry("can", Certainty.UNKNOWN));

    private static final Set<String> COMING = Set.of(
            "plan",
            "intend",
            "set",
            "go",
            "due",
            "pledg",
            "promis",
            "vow",
            "agre",
            "decid",
            "commit",
            "prepar",
            "schedul",
            "pois",
            "bound",
            "determin",
            "about");

    private static final Set<String> LIKELY =
            Set.of("expect", "like", "project", "forecast", "predict", "anticip", "estim");

    private static final Set<String> OPEN = Set.of(
            "consid", "weigh", "mull", "contempl", "studi", "hope", "want", "wish", "discuss", "explor", "debat");

    private static final Set<String> ASKED = Set.of(
            "ask",
            "urg",
            "call",
            "request",
            "demand",
            "recommend",
            "propos",
            "advis",
            "encourag",
            "press",
            "suggest",
            "appeal",
            "invit");

    private static final Set<String> WISHING = Set.of("want", "like", "wish", "wanted");

    /** Stems of verbs that do what they name when somebody says them. */
    private static final Set<String> PERFORMED = Set.of(
            "thank",
            "apologis",
            "apolog",
            "congratul",
            "welcom",
            "say",
            "stress",
            "underlin",
            "emphasis",
            "emphas",
            "express",
            "mention",
            "remind",
            "acknowledg",
            "assur",
            "reassur",
            "repeat",
            "reiter",
            "prais",
            "commend",
            "warn",
            "announc",
            "confirm",
            "invit");

    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "when", "once", "until", "before");

    private Certainties() {}

    static Certainty of(Reading reading, int verb) {
        int i = verb - 1;
        boolean auxiliary = false;
        boolean finite = false;
        while (i >= 0 && verb - i <= FAR) {
            Term term = reading.at(i);
            if (MODALS.containsKey(term.form()) && !term.is(PartOfSpeech.NOUN) && !term.is(PartOfSpeech.PROPN)) {
                return isConditional(reading, i) ? Certainty.UNKNOWN : MODALS.get(term.form());
            }
            if (term.form().equals("to")) {
                return isPerformed(reading, verb, i) ? Certainty.REAL : governor(reading, i - 1, false);
            }
            boolean chain = term.is(PartOfSpeech.AUX) || isFormOfBe(term);
            finite |= chain && !term.form().startsWith("be");
            if (!chain && !term.is(PartOfSpeech.ADV) && !Denials.isParticle(term.form())) {
                break;
            }
            auxiliary |= chain;
            i--;
        }
        if (auxiliary) {
            return !finite || isConditional(reading, i)
                    ? Certainty.UNKNOWN
                    : isGoingOn(reading, verb) ? Certainty.COMING : Certainty.REAL;
        }
        return alone(reading, verb, i);
    }

    /** "Are meeting": now, or as settled for tomorrow. */
    private static boolean isGoingOn(Reading reading, int verb) {
        int i = verb - 1;
        while (reading.is(i, PartOfSpeech.ADV)) {
            i--;
        }
        return reading.at(verb).form().endsWith("ing")
                && (reading.is(i, "is") || reading.is(i, "are") || reading.is(i, "am"));
    }

    /** A verb without auxiliary: governed ("considering sending"), or finite behind its subject. */
    private static Certainty alone(Reading reading, int verb, int before) {
        String form = reading.at(verb).form();
        if (form.endsWith("ing")) {
            return governor(reading, before, true);
        }
        boolean subject = before >= 0
                && (reading.at(before).isNominal() || reading.at(before).is(PartOfSpeech.PRON));
        return subject && isFinite(form) && !isConditional(reading, before) ? Certainty.REAL : Certainty.UNKNOWN;
    }

    /** Forms that show a tense; a bare form may be what is wished or demanded ("that he go"). */
    private static boolean isFinite(String form) {
        return form.endsWith("s") || form.endsWith("ed") || IrregularVerbs.isPast(form);
    }

    private static boolean isFormOfBe(Term term) {
        return switch (term.form()) {
            case "be", "been", "being", "is", "are", "was", "were", "have", "has", "had" -> true;
            default -> false;
        };
    }

    private static boolean isConditional(Reading reading, int index) {
        for (int i = index; i >= 0 && index - i < FAR && !reading.isBreak(i); i--) {
            if (reading.isAnyOf(i, CONDITIONS)) {
                return true;
            }
        }
        return false;
    }

    /** What the nearest verb before "to" or before an "-ing" form makes of what it governs. */
    private static Certainty governor(Reading reading, int from, boolean direct) {
        for (int i = from; i >= 0 && from - i < (direct ? 2 : GOVERNED) && !reading.isBreak(i); i--) {
            Term term = reading.at(i);
            if (isVerbal(term)) {
                return isDenied(reading, i) ? Certainty.UNKNOWN : meaning(term.stem());
            }
        }
        return Certainty.UNKNOWN;
    }

    /** "Did not want to lose": what somebody does not want is not wanted, and what is not planned is not settled. */
    private static boolean isDenied(Reading reading, int verb) {
        int i = verb - 1;
        while (i >= 0
                && (reading.is(i, PartOfSpeech.ADV) || isFormOfBe(reading.at(i)))
                && !Denials.isParticle(reading.at(i).form())) {
            i--;
        }
        return i >= 0 && Denials.isParticle(reading.at(i).form());
    }

    /** "I want to thank you", "let us congratulate": who says so does it. */
    private static boolean isPerformed(Reading reading, int verb, int to) {
        if (!PERFORMED.contains(reading.at(verb).stem())
                || to < 1
                || !WISHING.contains(reading.at(to - 1).form())) {
            return false;
        }
        for (int i = to - 2; i >= 0 && to - i <= FAR && !reading.isBreak(i); i--) {
            if (reading.is(i, "i") || reading.is(i, "we")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbal(Term term) {
        return term.is(PartOfSpeech.VERB)
                || term.is(PartOfSpeech.ADJ)
                || (term.is(PartOfSpeech.ADP) && term.form().equals("about"));
    }

    private static Certainty meaning(String stem) {
        if (COMING.contains(stem)) {
            return Certainty.COMING;
        }
        if (LIKELY.contains(stem)) {
            return Certainty.LIKELY;
        }
        if (OPEN.contains(stem)) {
            return Certainty.OPEN;
        }
        return ASKED.contains(stem) ? Certainty.ASKED : Certainty.UNKNOWN;
    }
}
