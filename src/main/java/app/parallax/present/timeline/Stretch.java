package app.parallax.present.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time, as exact as a text gives it: a minute, a day, a season, a decade.
 *
 * @param from its beginning
 * @param to its end, after its beginning
 * @param name what it is called, as it is shown
 */
public record Stretch(LocalDateTime from, LocalDateTime to, String name) implements Comparable<Stretch> {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{2,4})(?:-(?:(\\d\\d)(?:-(\\d\\d)(?:T(?:(\\d\\d):(\\d\\d).*|[A-Z]{2}))?)?|W(\\d\\d)|Q([1-4])|H([12])|(SP|SU|FA|WI)))?");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_HALF = 6;
    /** In which month a season begins, as the weather services count; winter reaches into the next year. */
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private static final Map<String, String> SEASON_NAMES =
            Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

    /**
     * Reads a date as TIMEX3 writes it.
     *
     * @return empty for what is no stretch of the calendar: lengths, "the present", a date that does not exist
     */
    public static Optional<Stretch> of(String value) {
        Matcher form = FORM.matcher(value);
        try {
            return form.matches() ? Optional.of(read(form)) : Optional.empty();
        } catch (java.time.DateTimeException e) {
            // 2023-02-30 is malformed input, and no place on the line.
            return Optional.empty();
        }
    }

    public static Stretch of(LocalDate day) {
        return new Stretch(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), DAY.format(day));
    }

    private static Stretch read(Matcher form) {
        String digits = form.group(1);
        if (digits.length() < YEAR_DIGITS) {
            int length = digits.length() == 3 ? 10 : 100;
            int first = Integer.parseInt(digits) * length;
            return years(first, length, first + (length == 10 ? "s" : "–" + (first + length - 1)));
        }
        int year = Integer.parseInt(digits);
        if (form.group(4) != null) {
            LocalDateTime at =
                    LocalDate.of(year, number(form, 2), number(form, 3)).atTime(number(form, 4) % 24, number(form, 5));
            return new Stretch(at, at.plusMinutes(1), MINUTE.format(at));
        }
        if (form.group(3) != null) {
            return of(LocalDate.of(year, number(form, 2), number(form, 3)));
        }
        return parts(form, year);
    }

    private static Stretch parts(Matcher form, int year) {
        if (form.group(2) != null) {
            YearMonth month = YearMonth.of(year, number(form, 2));
            return months(month, 1, MONTH.format(month));
        }
        if (form.group(6) != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), number(form, 6))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return new Stretch(
                    monday.atStartOfDay(),
                    monday.plusWeeks(1).atStartOfDay(),
                    DAY.format(monday) + " – " + DAY.format(monday.plusDays(6)));
        }
        if (form.group(7) != null) {
            int quarter = number(form, 7);
            return months(
                    YearMonth.of(year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1),
                    MONTHS_OF_A_QUARTER,
                    "Q" + quarter + " " + year);
        }
        if (form.group(8) != null) {
            int half = number(form, 8);
            return months(
                    YearMonth.of(year, (half - 1) * MONTHS_OF_A_HALF + 1), MONTHS_OF_A_HALF, "H" + half + " " + year);
        }
        String season = form.group(9);
        return season == null
                ? years(year, 1, Integer.toString(year))
                : months(
                        YearMonth.of(year, SEASONS.getOrDefault(season, 1)),
                        MONTHS_OF_A_QUARTER,
                        SEASON_NAMES.getOrDefault(season, season) + " " + year);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static Stretch months(YearMonth first, int count, String name) {
        return new Stretch(
                first.atDay(1).atStartOfDay(), first.plusMonths(count).atDay(1).atStartOfDay(), name);
    }

    private static Stretch years(int first, int count, String name) {
        return new Stretch(
                Year.of(first).atDay(1).atStartOfDay(),
                Year.of(first + count).atDay(1).atStartOfDay(),
                name);
    }

    /** By beginning, the longer before the shorter. */
    @Override
    public int compareTo(Stretch other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : other.to.compareTo(to);
    }

    public long seconds() {
        return ChronoUnit.SECONDS.between(from, to);
    }
}
