package app.parallax.annotate.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written in a sentence, before what it counts is known.
 *
 * @param from the index of its first word
 * @param to the index behind its last word
 * @param unit of money, percent or measure; null where things are counted
 * @param vague true for "dozens" and "hundreds", which name no number but a size
 */
record Quantity(
        int from,
        int to,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        boolean vague) {

    Quantity ending(int end) {
        return new Quantity(from, end, value, upper, unit, vague);
    }

    Quantity beginning(int start) {
        return new Quantity(start, to, value, upper, unit, vague);
    }

    Quantity of(@Nullable String other) {
        return new Quantity(from, to, value, upper, other, vague);
    }

    Quantity upTo(BigDecimal bound, int end) {
        return new Quantity(from, end, value, bound, unit, vague);
    }

    Quantity times(BigDecimal factor, int end) {
        return new Quantity(
                from, end, value.multiply(factor), upper == null ? null : upper.multiply(factor), unit, vague);
    }
}
