package app.parallax.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words are turned round. */
public final class Negation {

    private static final Set<String> NEGATING =
            Set.of("not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "without", "cannot");

    /** Verbs whose negation belongs to what follows: "I do not think that it rained" says that it did not (negative raising). */
    private static final Set<String> RAISING =
            Set.of("mean", "means", "meant", "think", "believe", "suggest", "imply", "expect", "follow");

    private static final Set<String> PARTICLES = words("""
            not no never neither nor none nobody nothing nowhere without hardly scarcely barely
            """);

    private static final Set<String> AGAINST = words("against oppos avoid prevent block refus");

    private static final Set<String> OF_SCOPE = words("""
            only just merely simply solely necessarily all every everyone everything always entirely exactly quite
            much many enough until till because since yet more less fewer later least matter doubt one even
            surprisingly so that too very alone if when unless
            """);

    /** Stems. A sentence that has one where the other has none may well say the same. */
    private static final Set<String> COVERT = words("""
            fail failur refus refusal declin deni denial lack absenc absent reject prevent avoid unabl imposs unlik
            stop ceas halt ban forbid prohibit exclud except instead rather rule dismiss cancel drop abandon end
            ignor refrain miss few littl seldom rare unless despit block opposit oppos neglect least only but until
            disput contradict doubt free zero unchang unknown away short skip omit disagre fall against remov delet
            elimin strip withdraw lose lost loss contrari keep kept
            """);

    /** In front of a word of its own; "district" and "disaster" hold none. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:un(?![ido])|dis(?!trict|trib|tan|tinc|tress|turb|cuss|cover|cipl|aster|eas|play|patch|pute|posa|sert)|non(?!e))-?\\p{L}{4,}");

    private Negation() {}

    private static Set<String> words(String spaced) {
        return Set.of(spaced.strip().split("\\s+", -1));
    }

    /** True for "not", "no", "never", "without" and the like. */
    public static boolean isParticle(String form) {
        return PARTICLES.contains(form);
    }

    /** True for the stem of a word that is against what follows: "voted against abolishing" says what "voted to keep" says. */
    public static boolean isAgainst(String stem) {
        return AGAINST.contains(stem);
    }

    /** True for a word behind which a denial is about the amount, the time or the manner and not about the thing: "not only", "not until", "no more than". */
    public static boolean isOfScope(String form) {
        return OF_SCOPE.contains(form);
    }

    /** True where a word may deny something: a particle, a word that can hold a denial without one ("fail", "lack"), or one with "un", "dis" or "non" before it. */
    public static boolean mayDeny(String form, String stem) {
        return isParticle(form) || COVERT.contains(stem) || HIDDEN.matcher(form).matches();
    }

    /** True where the words hold an odd number of negations: two of them cancel out. */
    public static boolean isOdd(List<Token> words) {
        return count(words) % 2 == 1;
    }

    /** True where these words end in a negated verb that hands its negation on to the clause that follows. */
    public static boolean isHandedOn(List<Token> words) {
        return isOdd(words)
                && words.stream().skip(Math.max(0, words.size() - 3L)).anyMatch(w -> RAISING.contains(w.form()));
    }

    private static long count(List<Token> words) {
        long count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean only = i + 1 < words.size() && words.get(i + 1).form().equals("only");
            if (NEGATING.contains(words.get(i).form()) && !only) {
                count++;
            }
        }
        return count;
    }
}
