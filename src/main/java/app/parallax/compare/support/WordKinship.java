package app.parallax.compare.support;

import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.Vectors;
import app.parallax.text.Opposites;
import app.parallax.text.Token;
import java.util.HashMap;
import java.util.Map;

/** How far one word may stand for another: the same, one of the same root, or one that lies near it. For one thread. */
final class WordKinship {

    /** Cosines of single words: "hurt" and "arrested" lie at .30, "fitted" and "installed" at .46, "hurt" and "injured" at .64. */
    private static final double STRANGERS = 0.32;

    private static final double KIN = 0.62;

    /** "Councillor" and "council", but not "court" and "country". */
    private static final int ROOT = 5;

    private static final int ENDING = 3;

    /** So many pairs of words are remembered. */
    private static final int MOST_PAIRS = 400_000;

    private final SentenceEncoder encoder;
    private final Map<String, Map<String, Double>> known = new HashMap<>();
    private int pairs;
    private final Map<String, float[]> vectors = new HashMap<>();

    WordKinship(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** 1 for the same word, 0 for a stranger or an opposite. Symmetric. */
    double of(Token one, Token other) {
        if (one.stem().equals(other.stem()) || one.form().equals(other.form())) {
            return 1;
        }
        if (isNumber(one) || isNumber(other)) {
            return 0;
        }
        if (pairs > MOST_PAIRS) {
            known.clear();
            pairs = 0;
        }
        return known.computeIfAbsent(one.form(), form -> new HashMap<>()).computeIfAbsent(other.form(), form -> {
            pairs++;
            return measured(one, other);
        });
    }

    private double measured(Token one, Token other) {
        if (Opposites.of(one.stem()).contains(other.stem())) {
            return 0;
        }
        if (areOfOneRoot(one.form(), other.form())
                || Opposites.alike(one.stem()).contains(other.stem())) {
            return 1;
        }
        double cosine = Vectors.cosine(vector(one), vector(other));
        return Math.clamp((cosine - STRANGERS) / (KIN - STRANGERS), 0.0, 1.0);
    }

    static boolean isNumber(Token token) {
        return Character.isDigit(token.form().charAt(0));
    }

    private static boolean areOfOneRoot(String one, String other) {
        int least = Math.max(ROOT, Math.min(one.length(), other.length()) - ENDING);
        return one.regionMatches(0, other, 0, least) && one.length() >= least && other.length() >= least;
    }

    private float[] vector(Token token) {
        return vectors.computeIfAbsent(token.form(), encoder::encode);
    }
}
