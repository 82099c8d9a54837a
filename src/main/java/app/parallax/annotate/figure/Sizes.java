package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that name no number but a size, as ranges: "hundreds", "tens of thousands", "several hundred", "a few dozen".
 */
final class Sizes {

    private static final Map<String, Long> PLURALS = Map.of(
            "tens",
            10L,
            "dozens",
            12L,
            "scores",
            20L,
            "hundreds",
            100L,
            "thousands",
            1_000L,
            "millions",
            1_000_000L,
            "billions",
            1_000_000_000L);

    private static final Set<String> SOME = Set.of("several", "few");

    private static final BigDecimal SEVERAL = new BigDecimal("2");

    private Sizes() {}

    /** The size that begins at {@code at}, or null. */
    static @Nullable Quantity read(TaggedSentence sentence, int at) {
        long plural = plural(sentence, at);
        if (plural > 0) {
            return plural(sentence, at, plural);
        }
        boolean some = SOME.contains(sentence.word(at).lower());
        boolean couple = sentence.word(at).is("couple")
                && at + 1 < sentence.size()
                && sentence.word(at + 1).is("of");
        int noun = couple ? at + 2 : at + 1;
        long scale = (some || couple) && noun < sentence.size()
                ? Numerals.scale(sentence.word(noun).lower())
                : 0;
        return scale == 0 ? null : size(at, noun + 1, BigDecimal.valueOf(scale).multiply(SEVERAL), scale);
    }

    private static Quantity plural(TaggedSentence sentence, int at, long first) {
        long size = first;
        int to = at + 1;
        while (to + 1 < sentence.size() && sentence.word(to).is("of") && plural(sentence, to + 1) > 0) {
            size *= plural(sentence, to + 1);
            to += 2;
        }
        return size(at, to, BigDecimal.valueOf(size), size);
    }

    private static long plural(TaggedSentence sentence, int at) {
        return PLURALS.getOrDefault(sentence.word(at).lower(), 0L);
    }

    /** Up to where the next greater word would be used. */
    private static Quantity size(int from, int to, BigDecimal least, long scale) {
        BigDecimal next = BigDecimal.valueOf(scale).multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
        return new Quantity(from, to, least, next, null, true);
    }
}
