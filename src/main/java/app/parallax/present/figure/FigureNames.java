package app.parallax.present.figure;

import app.parallax.present.Phrases;
import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What figures, and the things that are counted, are called. */
final class FigureNames {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int MOST_NOUNS = 4;

    private final Phrases phrases;

    FigureNames(Phrases phrases) {
        this.phrases = phrases;
    }

    /** In digits, with how firm it is and its unit: "about 1,000", "at least 2.5 km". */
    String value(Figure figure) {
        BigDecimal upper = figure.upperValue();
        String number = upper == null
                ? number(figure.value())
                : phrases.text("figure.range", Map.of("from", number(figure.value()), "to", number(upper)));
        String measured = measured(number, figure.unit());
        return figure.approximation() == Approximation.EXACT
                ? measured
                : phrases.text(
                        "figure."
                                + figure.approximation()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        Map.of("value", measured));
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    private String measured(String number, @Nullable String unit) {
        if (unit == null) {
            return number;
        }
        String key = CURRENCY.matcher(unit).matches() ? "figure.amount" : "figure.measure";
        return phrases.text(key, Map.of("value", number, "unit", unit(unit)));
    }

    private String unit(String unit) {
        String key = "unit." + unit;
        return phrases.has(key) ? phrases.text(key) : unit;
    }

    /** What figures that belong together count, as the sources call it, the commonest word first; where none of them says, what they are measured in. */
    String counted(List<FigureMention> mentions) {
        List<String> nouns = byFrequency(mentions, mention -> mention.counted().toLowerCase(Locale.ENGLISH));
        if (nouns.isEmpty()) {
            nouns = byFrequency(mentions, mention -> {
                String counted = mention.figure().counted();
                return counted == null ? "" : counted;
            });
        }
        if (!nouns.isEmpty()) {
            return capital(nouns.stream().limit(MOST_NOUNS).collect(Collectors.joining(", ")));
        }
        String unit = mentions.getFirst().figure().unit();
        return unit == null ? phrases.text("figures.bare") : phrases.text("figures.unit", Map.of("unit", unit(unit)));
    }

    private static List<String> byFrequency(List<FigureMention> mentions, Function<FigureMention, String> word) {
        return mentions.stream()
                .map(word)
                .filter(noun -> !noun.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> e.getValue())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
    }
}
