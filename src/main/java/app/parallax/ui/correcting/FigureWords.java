package app.parallax.ui.correcting;

import app.parallax.source.Approximation;
import app.parallax.ui.session.Texts;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure as it is read, in a few words. */
public final class FigureWords {
    private final Texts texts;

    public FigureWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param upper the upper end of a range
     */
    public String of(
            BigDecimal value,
            @Nullable BigDecimal upper,
            Approximation approximation,
            @Nullable String unit,
            @Nullable String counted) {
        String number = upper == null ? value.toPlainString() : value.toPlainString() + "–" + upper.toPlainString();
        String firmness = approximation == Approximation.EXACT ? null : texts.of("approximation", approximation);
        return Stream.of(firmness, number, unit, counted)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
