package app.parallax.source;

import app.parallax.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what it counts. Postcodes, resolution numbers, years and the like are not figures.
 *
 * @param span the words of the quantity with its approximation ("around 1,000"), without what is counted
 * @param upperValue the end of a range, else null
 * @param unit {@code %}, {@code percentage-point}, an ISO 4217 or UCUM code, or null for things counted
 * @param counted the head noun's base form, or null where none was found
 * @param modifiers of the counted thing, base forms, in order ("additional", "peacekeeping")
 * @param per of a rate ("450,000 euros a month") the UCUM code of the time that it is of, else null
 * @param time of when the quantity is, as TIMEX3 writes it, where the clause says so
 */
public record Figure(
        Span span,
        BigDecimal value,
        @Nullable BigDecimal upperValue,
        Approximation approximation,
        @Nullable String unit,
        @Nullable String counted,
        List<String> modifiers,
        FigureFrame frame,
        @Nullable String per,
        @Nullable String time) {

    public Figure {
        modifiers = List.copyOf(modifiers);
    }

    /** A figure that is no rate, or of which nobody says in what time. */
    public Figure(
            Span span,
            BigDecimal value,
            @Nullable BigDecimal upperValue,
            Approximation approximation,
            @Nullable String unit,
            @Nullable String counted,
            List<String> modifiers,
            FigureFrame frame,
            @Nullable String time) {
        this(span, value, upperValue, approximation, unit, counted, modifiers, frame, null, time);
    }
}
