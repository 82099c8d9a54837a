package app.parallax.annotate.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of days and months, and the ISO 8601 forms that TIMEX3 writes. */
final class Calendar {

    static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
    static final String DAYS =
            "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.?|Tues?\\.?|Wed\\.?|Thurs?\\.?|Thu\\.?|Fri\\.?|Sat\\.?|Sun\\.?";
    static final String SEASONS = "spring|summer|autumn|fall|winter";

    private static final Map<String, String> SEASON_CODES =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final int LETTERS_OF_A_MONTH = 3;
    private static final int LETTERS_OF_A_DAY = 2;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int FAR = 9;
    private static final int CENTURY = 100;
    private static final int PIVOT = 50;

    private Calendar() {}

    static int month(String name) {
        String start = name.substring(0, LETTERS_OF_A_MONTH).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    static DayOfWeek day(String name) {
        String start = name.substring(0, LETTERS_OF_A_DAY).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + name);
    }

    static String season(String name) {
        return SEASON_CODES.getOrDefault(name.toLowerCase(Locale.ROOT), "SU");
    }

    /** A year of two digits is taken as the one nearest to our time. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year + (year < PIVOT ? 20 : 19) * CENTURY;
    }

    static String yearMonth(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static @Nullable String date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null; // 31 February is no date, whatever it was meant to be
        }
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    static String quarter(int year, int quarter) {
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    /** The day of the week nearest to {@code day} in the sense of the tense; the day itself counts for both: on a Friday, a report calls the day Friday. */
    static LocalDate nearest(LocalDate day, DayOfWeek wanted, Tense tense) {
        return switch (tense) {
            case PAST -> day.with(TemporalAdjusters.previousOrSame(wanted));
            case FUTURE -> day.with(TemporalAdjusters.nextOrSame(wanted));
        };
    }

    /**
     * The year of a month named without one. The tense decides, unless the other side is much nearer: nobody writes "on 15 December" in November of the December before.
     */
    static int yearOf(LocalDate day, int month, Tense tense) {
        int back = Math.floorMod(day.getMonthValue() - month, MONTHS_OF_A_YEAR);
        int ahead = Math.floorMod(month - day.getMonthValue(), MONTHS_OF_A_YEAR);
        boolean past = switch (tense) {
            case PAST -> back <= FAR || back <= ahead;
            case FUTURE -> ahead > FAR && back < ahead;
        };
        LocalDate found = past ? day.minusMonths(back) : day.plusMonths(ahead);
        return found.getYear();
    }
}
