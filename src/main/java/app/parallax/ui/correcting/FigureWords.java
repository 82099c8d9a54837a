package app.parallax.ui.correcting;

import app.parallax.annotate.figure.NounForms;
import app.parallax.source.Approximation;
import app.parallax.ui.session.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure as it is read, in a few words: "about GBP 4,200,000", "18,000 vehicles", "1 member". */
public final class FigureWords {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

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
        String number = upper == null ? number(value) : number(value) + "–" + number(upper);
        String firmness = approximation == Approximation.EXACT ? null : texts.of("approximation", approximation);
        boolean isAmount = unit != null && CURRENCY.matcher(unit).matches();
        boolean isOne = upper == null && value.compareTo(BigDecimal.ONE) == 0;
        return Stream.of(
                        firmness,
                        isAmount ? unit : null,
                        number,
                        isAmount || unit == null ? null : unit.replace('-', ' '),
                        counted == null || isOne || unit != null ? counted : NounForms.plural(counted))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
