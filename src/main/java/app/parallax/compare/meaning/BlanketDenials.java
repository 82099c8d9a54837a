package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.statement.Statement;
import app.parallax.text.Negation;
import app.parallax.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in a clause what is denied of everybody or everything of a kind: "nobody was hurt", "no ships were unloaded", "none of the patients died", "there were no casualties". */
final class BlanketDenials {

    /** Words from who it is to what did not happen. */
    private static final int FAR = 5;

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "noone");
    private static final Set<String> DENYING = Set.of("nobody", "none", "no-one", "noone", "no", "without");

    /** Of the past and of now; "will" and "may" leave it open. */
    private static final Set<String> TOLD =
            Set.of("is", "are", "was", "were", "has", "have", "had", "been", "being", "be", "did");

    /** "Nobody was seriously hurt" leaves room for a scratch, "no serious injuries" too. */
    private static final Set<String> FREE = Set.of("reported", "immediate", "known", "further", "any");

    private BlanketDenials() {}

    /**
     * What did not happen to anybody.
     *
     * @param of the stem of the noun of which it is denied; null where of everybody
     * @param befalling what did not befall anybody; null where it is only a verb
     * @param verb its stem; empty where a noun tells it ("no injuries")
     * @param complement the stems of what belongs to the verb
     */
    record Denied(
            Statement statement,
            @Nullable String of,
            @Nullable Befalling befalling,
            String verb,
            Set<String> complement) {
        Denied {
            complement = Set.copyOf(complement);
        }
    }

    /** Costs less than reading the sentence word by word. */
    static boolean mayHave(Statement statement) {
        return statement.words().stream().map(Token::form).anyMatch(DENYING::contains);
    }

    static List<Denied> of(Statement statement, Reading reading) {
        return reading.indices(statement.passage())
                .mapToObj(i -> at(statement, reading, i))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Denied> at(Statement statement, Reading reading, int index) {
        if (NOBODY.contains(reading.at(index).form())) {
            return ofEverybody(statement, reading, index + 1);
        }
        boolean no = reading.is(index, "no");
        if (no && index + 1 < reading.size() && reading.at(index + 1).word().is("one")) {
            return ofEverybody(statement, reading, index + 2);
        }
        if (!no && !reading.is(index, "without")) {
            return List.of();
        }
        int first = reading.is(index + 1, "any") ? index + 2 : index + 1;
        int noun = lastNoun(reading, first);
        if (noun < 0) {
            return List.of();
        }
        List<Denied> named = Befalling.named(reading.at(noun))
                .filter(befalling -> noun == first)
                .map(befalling -> new Denied(statement, null, befalling, "", Set.of()))
                .toList();
        return no && named.isEmpty()
                ? verb(statement, reading, noun + 1, reading.at(noun).stem())
                : named;
    }

    /** "Nobody else" is not everybody; "none of the patients" are all of one kind. */
    private static List<Denied> ofEverybody(Statement statement, Reading reading, int next) {
        if (reading.is(next, "else") || reading.is(next, "other")) {
            return List.of();
        }
        if (!reading.is(next, "of")) {
            return verb(statement, reading, next, null);
        }
        int first = next + 1;
        while (reading.is(first, PartOfSpeech.DET) || reading.is(first, PartOfSpeech.PRON)) {
            first++;
        }
        int noun = lastNoun(reading, first);
        return noun < 0
                ? List.of()
                : verb(statement, reading, noun + 1, reading.at(noun).stem());
    }

    private static int lastNoun(Reading reading, int first) {
        int last = -1;
        for (int i = first; reading.is(i, PartOfSpeech.NOUN) || reading.is(i, PartOfSpeech.ADJ); i++) {
            last = reading.is(i, PartOfSpeech.NOUN) ? i : last;
        }
        return last;
    }

    /** What follows the auxiliaries; nothing where an adverb says how, or it is not told as what happened. */
    private static List<Denied> verb(Statement statement, Reading reading, int from, @Nullable String of) {
        for (int i = from; i - from <= FAR && !reading.isBreak(i); i++) {
            Term term = reading.at(i);
            boolean chain = TOLD.contains(term.form());
            if (!chain && isVerb(reading, i)) {
                Predicate predicate = Predicate.at(statement, reading, i);
                Befalling befalling = Befalling.told(reading, i, true).orElse(null);
                String some = of != null && befalling != null && befalling.isOf(of) ? null : of;
                return List.of(new Denied(statement, some, befalling, term.stem(), predicate.complement()));
            }
            if (!chain && !FREE.contains(term.form()) && !term.is(PartOfSpeech.PRON)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The tagger takes "hurt" and "opened" behind "was" for adjectives. */
    private static boolean isVerb(Reading reading, int index) {
        Term term = reading.at(index);
        boolean other = term.is(PartOfSpeech.ADJ) || term.is(PartOfSpeech.NOUN);
        return term.is(PartOfSpeech.VERB)
                || (term.is(PartOfSpeech.ADJ) && term.form().endsWith("ed"))
                || (other && Befalling.isTold(term.stem()) && !Negation.isOfScope(term.form()));
    }
}
