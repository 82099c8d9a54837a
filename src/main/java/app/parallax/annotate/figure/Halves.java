package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Halves of large numbers and of units: "half a million", "a half-million-dollar fine", "three and a half million", "half a percentage point". */
final class Halves {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int AND_A_HALF = 3;

    private Halves() {}

    static @Nullable Quantity read(TaggedSentence sentence, int at) {
        String lower = sentence.word(at).lower();
        return lower.startsWith("half-")
                ? joined(sentence, at, List.of(lower.split("-", -1)))
                : lower.equals("half") ? spaced(sentence, at) : null;
    }

    private static @Nullable Quantity joined(TaggedSentence sentence, int at, List<String> parts) {
        long scale = Numerals.scale(parts.get(1));
        if (scale == 0) {
            return null;
        }
        String unit = parts.size() > 2 ? Currencies.named(sentence.word(at), parts.get(2)) : null;
        return new Quantity(at, at + 1, HALF.multiply(BigDecimal.valueOf(scale)), null, unit, false);
    }

    private static @Nullable Quantity spaced(TaggedSentence sentence, int at) {
        int noun = isAt(sentence, at + 1, "a") || isAt(sentence, at + 1, "-") ? at + 2 : at + 1;
        if (noun >= sentence.size()) {
            return null;
        }
        long scale = Numerals.scale(sentence.word(noun).lower());
        if (scale > 0) {
            return new Quantity(at, noun + 1, HALF.multiply(BigDecimal.valueOf(scale)), null, null, false);
        }
        boolean measured = sentence.word(noun).is("percentage") || Units.after(sentence.word(noun)) != null;
        return measured && noun == at + 2 ? new Quantity(at, noun, HALF, null, null, false) : null;
    }

    /** "three and a half", "a million and a half": half of what was counted in comes on top. */
    static Quantity added(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        boolean follows = isAt(sentence, at, "and") && isAt(sentence, at + 1, "a") && isAt(sentence, at + 2, "half");
        if (!follows || at == number.from()) {
            return number;
        }
        long scale = Math.max(1, Numerals.scale(sentence.word(at - 1).lower()));
        BigDecimal sum = number.value().add(HALF.multiply(BigDecimal.valueOf(scale)));
        return new Quantity(number.from(), at + AND_A_HALF, sum, null, number.unit(), number.vague());
    }

    private static boolean isAt(TaggedSentence sentence, int at, String word) {
        return at < sentence.size() && sentence.word(at).is(word);
    }
}
