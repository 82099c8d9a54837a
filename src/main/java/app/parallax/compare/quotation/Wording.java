package app.parallax.compare.quotation;

import app.parallax.compare.EditClass;
import app.parallax.text.FunctionWords;
import java.util.Set;

/** What a single English word does in a sentence, as far as it matters when it is dropped or added. */
final class Wording {

    private static final Set<String> NEGATIONS =
            words("not no never none nothing nobody nowhere neither nor without cannot hardly scarcely barely");

    /** Words of degree, quantity and certainty: they make a statement weaker, stronger or narrower. */
    private static final Set<String> QUALIFIERS = words("""
            very quite rather somewhat too so most more less least much many few little enough almost nearly about around
            approximately roughly some any several certain all every each both only just even also still already again
            perhaps maybe probably possibly likely unlikely apparently reportedly allegedly supposedly seemingly
            may might could would should seem seems seemed appear appears appeared suggest suggests
            sort kind bit mainly mostly largely partly often sometimes usually always ever rarely seldom
            if unless until except but however although though provided at-least up-to
            alleged so-called potential possible probable apparent total complete full entire absolute great big huge
            such indeed simply really actually truly further extra additional""");

    /** Qualifiers that lean on a statement and do not limit it; without them it says much the same. */
    private static final Set<String> EMPHATIC = words("""
            very quite so too even still already again also both just such indeed simply really actually truly great big
            huge enough ever absolute further extra additional clearly certainly obviously definitely absolutely totally
            completely extremely highly honestly frankly sincerely genuinely literally""");

    /** Words on -ly that are no adverbs of manner or degree. */
    private static final Set<String> NO_ADVERBS = words("""
            family reply supply apply rely ally assembly anomaly belly bully fly july italy jelly lily comply imply multiply
            monopoly butterfly homily holy ugly lovely lonely friendly elderly daily weekly monthly yearly early""");

    private static final Set<String> SOUNDS = words("uh um erm er ah eh hmm hm mm mhm uhm huh");

    /** Words that open a spoken sentence and say nothing. */
    private static final Set<String> OPENERS = words("so well okay ok right now look listen and yes yeah then anyway");

    private Wording() {}

    static boolean isNegation(String form) {
        return NEGATIONS.contains(form);
    }

    static boolean isQualifier(String form) {
        return QUALIFIERS.contains(form) || (form.length() > 4 && form.endsWith("ly") && !NO_ADVERBS.contains(form));
    }

    /** True for a qualifier that makes a statement weaker, narrower or less sure: "perhaps", "only", "most". */
    static boolean isLimiting(String form) {
        return isQualifier(form) && !EMPHATIC.contains(form);
    }

    /** A sound of hesitation. */
    static boolean isSound(String form) {
        return SOUNDS.contains(form);
    }

    static boolean isOpener(String form) {
        return OPENERS.contains(form);
    }

    static boolean isPhrase(String first, String second) {
        return (first.equals("you") && second.equals("know")) || (first.equals("i") && second.equals("mean"));
    }

    static EditClass classOf(String form) {
        if (isNegation(form)) {
            return EditClass.NEGATION;
        }
        if (isSound(form)) {
            return EditClass.FILLER;
        }
        if (isQualifier(form)) {
            return EditClass.QUALIFIER;
        }
        return FunctionWords.contains(form) ? EditClass.FUNCTION : EditClass.SUBSTANCE;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
