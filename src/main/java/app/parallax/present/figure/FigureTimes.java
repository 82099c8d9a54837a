package app.parallax.present.figure;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which year a figure is: the one that its clause says, else that of the occasion its source speaks of, else the source's own. */
final class FigureTimes {
    private static final Pattern YEAR = Pattern.compile("\\d{4}.*");
    private static final int DIGITS = 4;

    private final Comparison comparison;
    private final Phrases phrases;

    FigureTimes(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    /** The years, in order; where one is not known, that it is not. */
    String of(List<FigureMention> mentions) {
        return mentions.stream().map(this::year).distinct().sorted().collect(Collectors.joining(", "));
    }

    private String year(FigureMention mention) {
        String time = mention.figure().time();
        if (time != null && YEAR.matcher(time).matches()) {
            return time.substring(0, DIGITS);
        }
        return day(mention.source())
                .map(day -> Integer.toString(day.getYear()))
                .findFirst()
                .orElseGet(() -> phrases.text("header.undated"));
    }

    private Stream<LocalDate> day(AnnotatedSource source) {
        Stream<LocalDate> occasion = comparison.occasions().stream()
                .filter(o -> o.id().equals(source.source().info().occasion()))
                .map(Occasion::date)
                .filter(Objects::nonNull);
        return Stream.concat(occasion, Stream.ofNullable(source.source().info().date()));
    }
}
