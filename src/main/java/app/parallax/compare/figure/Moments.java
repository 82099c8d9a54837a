package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Approximation;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.NumberWords;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When something was, as numbers that can be held against each other where no date can: a day whose year nobody knows ("June 10"), a time of the day, and so many years from a day that nobody
 * knows. Days that have their year are dates and belong to {@link DateFindings}.
 */
final class Moments {

    static final String DAY = "day";
    static final String CLOCK = "clock";
    static final String AWAY = "away ";

    /** A day is written month × 100 + day, a time hour × 100 + minute. */
    static final int PLACE = 100;

    private static final int LETTERS = 3;

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, LETTERS))
            .collect(Collectors.joining("|"));

    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?i)\\b(?:(" + MONTHS
            + ")[a-z]*\\.?\\s+(\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(" + MONTHS + ")[a-z]*)\\b.*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-(\\d\\d)-(\\d\\d)");
    private static final Pattern TIME = Pattern.compile(".*T(\\d\\d):(\\d\\d)");
    private static final Pattern DISTANCE = Pattern.compile(
            "(?i)([a-z]+ )*?(\\d+|[a-z]+)[ -](day|week|month|year|decade)s? (ago|earlier|before|later|from now)");

    private Moments() {}

    static Stream<Figure> of(Statement statement) {
        return statement.dates().stream().flatMap(d -> read(d, statement).stream());
    }

    private static Optional<Figure> read(DateMention date, Statement statement) {
        String words = statement.source().words(date.span()).replaceAll("\\s+", " ");
        return switch (date.type()) {
            case DATE -> day(date, words).or(() -> distance(date, words));
            case TIME -> time(date);
            case DURATION, SET -> Optional.empty();
        };
    }

    private static Optional<Figure> day(DateMention date, String words) {
        Matcher dated = ISO_DAY.matcher(date.value() == null ? "" : date.value());
        if (dated.matches()) {
            return Optional.of(figure(date, dated.group(1), dated.group(2), DAY));
        }
        Matcher matcher = DAY_OF_MONTH.matcher(words);
        if (date.value() != null || !matcher.find()) {
            return Optional.empty();
        }
        boolean monthFirst = matcher.group(1) != null;
        String month = Integer.toString(month(matcher.group(monthFirst ? 1 : 4)));
        return Optional.of(figure(date, month, matcher.group(monthFirst ? 2 : 3), DAY));
    }

    private static int month(String letters) {
        String start = letters.toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(m -> m.name().startsWith(start))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Figure> time(DateMention date) {
        Matcher matcher = TIME.matcher(date.value() == null ? "" : date.value());
        return matcher.matches()
                ? Optional.of(figure(date, matcher.group(1), matcher.group(2), CLOCK))
                : Optional.empty();
    }

    private static Optional<Figure> distance(DateMention date, String words) {
        Matcher matcher = DISTANCE.matcher(words);
        if (date.value() != null || !matcher.matches()) {
            return Optional.empty();
        }
        String count = matcher.group(2).toLowerCase(Locale.ROOT);
        int number = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : NumberWords.small(count);
        String unit = AWAY + matcher.group(3).toLowerCase(Locale.ROOT);
        return number < 1 ? Optional.empty() : Optional.of(figure(date, BigDecimal.valueOf(number), unit));
    }

    private static Figure figure(DateMention date, String high, String low, String unit) {
        int value = Integer.parseInt(high) * PLACE + Integer.parseInt(low);
        return figure(date, BigDecimal.valueOf(value), unit);
    }

    /** The date's value is kept as the figure's time, so that two days with a year of their own are not held against each other here. */
    private static Figure figure(DateMention date, BigDecimal value, String unit) {
        String time = date.type() == DateType.DATE ? date.value() : null;
        return new Figure(
                date.span(), value, null, Approximation.EXACT, unit, unit, List.of(), FigureFrame.LEVEL, time);
    }
}
