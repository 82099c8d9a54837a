package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import app.parallax.source.SourceKind;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the occasions of a comparison are called: by place and day, and where that is not known or not enough, by the title of a text on them or by those who took part. */
public final class OccasionNames {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_PEOPLE = 3;

    private final Comparison comparison;

    public OccasionNames(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Place and day as far as they are known; empty where neither is. */
    public static String placeAndDay(Occasion occasion) {
        return Stream.of(
                        Optional.ofNullable(occasion.place()),
                        Optional.ofNullable(occasion.date()).map(DAY::format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A name that a person knows the occasion by; never empty. */
    public String of(Occasion occasion) {
        String where = placeAndDay(occasion);
        if (where.isEmpty()) {
            return title(occasion).or(() -> people(occasion)).orElse(occasion.id());
        }
        boolean enough = comparison.occasions().stream()
                .noneMatch(other ->
                        !other.id().equals(occasion.id()) && placeAndDay(other).equals(where));
        return enough
                ? where
                : where + ": " + title(occasion).or(() -> people(occasion)).orElse(occasion.id());
    }

    /** Of the text that stands nearest to it, a transcript before all others. */
    private Optional<String> title(Occasion occasion) {
        return comparison.sources().stream()
                .map(AnnotatedSource::source)
                .filter(source -> occasion.id().equals(source.info().occasion()))
                .sorted(Comparator.comparing(source -> source.info().kind() != SourceKind.TRANSCRIPT))
                .flatMap(source -> Stream.ofNullable(source.info().title()))
                .findFirst();
    }

    private static Optional<String> people(Occasion occasion) {
        return occasion.participants().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        occasion.participants().stream().limit(MOST_PEOPLE).collect(Collectors.joining(", ")));
    }
}
