package app.parallax.compare.support;

import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.Vectors;
import java.util.List;

/**
 * How grave a matter is that befalls people: that they came to harm or died, lost their post or their freedom, or are held to account. Told by closeness to a sentence for each, so that a "firefighter with a
 * broken leg" counts as well as one who is "hurt".
 */
public final class Gravity {

    /** One for each kind of matter. */
    private static final List<String> KINDS = List.of(
            "People were injured and taken to hospital.",
            "Somebody was killed.",
            "The police arrested a suspect.",
            "He resigned from his post.",
            "She was suspended and dismissed.",
            "They are suing the company in court.",
            "The evidence was destroyed.");

    /** Cosines: what has nothing to do with any of these lies below, what tells of one mostly above the other. */
    private static final double STRANGE = 0.33;

    private static final double GRAVE = 0.5;

    private final SentenceEncoder encoder;

    public Gravity(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** 0 for no such matter, 1 for one. */
    public double of(String words) {
        float[] vector = encoder.encode(words);
        double closest = KINDS.stream()
                .mapToDouble(kind -> Vectors.cosine(vector, encoder.encode(kind)))
                .max()
                .orElse(0);
        return Math.clamp((closest - STRANGE) / (GRAVE - STRANGE), 0.0, 1.0);
    }
}
