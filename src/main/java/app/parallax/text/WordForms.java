package app.parallax.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * The spelling under which a word is compared, and its stem (Snowball's for English). Few words make up most of any text, so what was worked out is remembered, up to a bound. Safe for
 * several threads.
 */
final class WordForms {

    private static final int MOST = 1 << 16;

    private static final Map<String, WordForms.Spelt> KNOWN = new ConcurrentHashMap<>();

    /** The stemmer keeps state while it works. */
    private static final ThreadLocal<SnowballStemmer> STEMMER =
            ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    private WordForms() {}

    /**
     * @param form in American spelling
     */
    record Spelt(String form, String stem) {}

    /**
     * @param folded a word or number as {@link Folding} leaves it
     */
    static Spelt of(String folded) {
        Spelt known = KNOWN.get(folded);
        if (known != null) {
            return known;
        }
        String form = SpellingVariants.american(folded);
        Spelt spelt = new Spelt(form, stem(form));
        if (KNOWN.size() < MOST) {
            KNOWN.put(folded, spelt);
        }
        return spelt;
    }

    private static String stem(String form) {
        return Character.isDigit(form.charAt(0))
                ? form
                : STEMMER.get().stem(form).toString();
    }
}
