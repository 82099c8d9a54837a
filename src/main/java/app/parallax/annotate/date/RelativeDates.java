package app.parallax.annotate.date;

import static app.parallax.annotate.date.Calendar.DAYS;
import static app.parallax.annotate.date.Calendar.MONTHS;
import static app.parallax.annotate.date.Calendar.SEASONS;

import app.parallax.source.DateType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Dates told from the day of the source: "yesterday", "last month", "Tuesday", "three years ago". */
final class RelativeDates {

    private static final String COUNT = Counts.PATTERN;
    private static final String UNIT = "(day|week|month|year|decade|quarter)s?";
    private static final String PART = "(?:(?:early|earlier|late|later|the end of|the beginning of|the start of)[ -])?";
    private static final String DAY_PART = "(?:,? (morning|afternoon|evening|night))?";

    private static final int MONTHS_OF_A_QUARTER = 3;

    private RelativeDates() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        "(?:the )?(?:comparable )?(?:year[ -]ago|year[ -]earlier) (?:(first|second|third|fourth)[ -])?(?:quarter|period)",
                        RelativeDates::quarterYearAgo),
                DateRule.of("(?:the )?(?:year-ago|year-earlier)", RelativeDates::oneYearAgo),
                DateRule.of("the (?:latest )?quarter(?= end(?:ed|ing) (" + MONTHS + "))", RelativeDates::quarterEnded),
                DateRule.of("the (?:latest )?quarter|the latest period", RelativeDates::thisQuarter),
                DateRule.of(
                        "the (?:(?:corresponding|comparable|same|like) )?(?:quarter|period) (?:a year (?:ago|earlier)|last year)|last year['’]s quarter",
                        RelativeDates::quarterYearAgo),
                DateRule.of(
                        "(?:over )?the weekend",
                        (m, c) -> on(
                                c,
                                day -> Calendar.week(
                                                day.minusDays(day.getDayOfWeek().getValue() < 6 ? 7 : 0)) + "-WE")),
                DateRule.of("the year(?= end(?:ed|ing) )", (m, c) -> TimeExpression.duration("P1Y")),
                DateRule.of(
                        "the (?:(?:full|fiscal|full fiscal|current fiscal) )?year(?! end(?:ed|ing) )",
                        (m, c) -> on(c, day -> Calendar.year(day.getYear()))),
                DateRule.of("(?:over )?the (?:early |late )?(summer|winter)", RelativeDates::seasonOfNow),
                DateRule.of("the week", (m, c) -> on(c, Calendar::week)),
                DateRule.of(
                        "the end of the month",
                        (m, c) -> on(c, day -> Calendar.yearMonth(day.getYear(), day.getMonthValue()))),
                DateRule.of(
                        "(this|last|next) year['’]s (first|second|third|fourth) quarter",
                        (m, c) -> on(
                                c, day -> Calendar.quarter(day.getYear() + offset(m.group(1)), ordinal(m.group(2))))),
                DateRule.of(
                        "the day before yesterday",
                        (m, c) -> on(c, day -> day.minusDays(2).toString())),
                DateRule.of(
                        "the day after tomorrow",
                        (m, c) -> on(c, day -> day.plusDays(2).toString())),
                DateRule.of(
                        "yesterday" + DAY_PART,
                        (m, c) -> part(m.group(1), on(c, day -> day.minusDays(1).toString()))),
                DateRule.of("(?:later |earlier )?today", (m, c) -> on(c, LocalDate::toString)),
                DateRule.of(
                        "tomorrow" + DAY_PART,
                        (m, c) -> part(m.group(1), on(c, day -> day.plusDays(1).toString()))),
                DateRule.of("tonight|this (?:morning|afternoon|evening)", (m, c) -> partOfToday(m.group(), c)),
                DateRule.of("last night", (m, c) -> time(c, day -> day.minusDays(1) + "TNI")),
                DateRule.of(
                        "(?:(last|next|this) )?(?:early |late |earlier )?(" + DAYS + ")" + DAY_PART,
                        RelativeDates::weekday),
                DateRule.of(
                        PART
                                + "(last|past|next|this|current|coming|previous|the last|the past|the next|the current|the previous|the same) (day|week|month|year|decade|quarter|century|weekend)",
                        RelativeDates::neighbour),
                DateRule.of(PART + "(last|next|this) (" + MONTHS + ")", RelativeDates::month),
                DateRule.of("(last|next|this|this past) (" + SEASONS + ")", RelativeDates::season),
                DateRule.of(
                        "(?:about |around |nearly |almost |some |more than |over |just |only )?" + COUNT + " " + UNIT
                                + " (ago|earlier|before(?= ?[.,;:])|later|from now)",
                        RelativeDates::ago),
                DateRule.of("(?:a|the|one) (day|week|month|year|decade)[ -](ago|earlier)", RelativeDates::oneAgo),
                DateRule.of(
                        "(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter(?:(?: of|,)? ((?:19|20)\\d\\d))?",
                        RelativeDates::quarter),
                DateRule.of(
                        "(?:the )?(first|second) half of (?:the year|(this year|(?:19|20)\\d\\d))",
                        RelativeDates::half),
                DateRule.of(
                        "(?:the )?year[ -]end|the end of the year|(?:the )?year['’]s end",
                        (m, c) -> on(c, day -> Calendar.year(day.getYear()))));
    }

    private static TimeExpression on(DateContext context, Function<LocalDate, String> value) {
        LocalDate day = context.day();
        return TimeExpression.date(day == null ? null : value.apply(day));
    }

    private static TimeExpression time(DateContext context, Function<LocalDate, String> value) {
        LocalDate day = context.day();
        return new TimeExpression(DateType.TIME, day == null ? null : value.apply(day));
    }

    /** "Thursday evening" is a time of that day. */
    private static TimeExpression part(@Nullable String part, TimeExpression day) {
        return part == null
                ? day
                : new TimeExpression(DateType.TIME, day.value() == null ? null : day.value() + code(part));
    }

    private static String code(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    private static TimeExpression partOfToday(String words, DateContext context) {
        String lower = words.toLowerCase(Locale.ROOT);
        String part = code(lower.substring(lower.indexOf(' ') + 1));
        return time(context, day -> day + part);
    }

    private static @Nullable TimeExpression weekday(MatchResult match, DateContext context) {
        String name = match.group(2);
        if (!Character.isUpperCase(name.charAt(0)) || (name.length() <= 3 && match.group(1) == null)) {
            return null; // "sun", "Sat", "wed" alone are words before they are days
        }
        String which = match.group(1) == null ? "" : match.group(1).toLowerCase(Locale.ROOT);
        return part(
                match.group(3),
                on(context, day -> weekday(day, which, name, context.tense()).toString()));
    }

    private static LocalDate weekday(LocalDate day, String which, String name, Tense tense) {
        return switch (which) {
            case "last" -> Calendar.nearest(day.minusDays(1), Calendar.day(name), Tense.PAST);
            case "next" -> Calendar.nearest(day.plusDays(1), Calendar.day(name), Tense.FUTURE);
            case "this" -> Calendar.nearest(day, Calendar.day(name), Tense.FUTURE);
            default -> Calendar.nearest(day, Calendar.day(name), tense);
        };
    }

    private static int offset(String which) {
        String last = which.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
        return switch (last) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }

    private static @Nullable TimeExpression neighbour(MatchResult match, DateContext context) {
        if (Character.isUpperCase(match.group(2).charAt(0))
                && Character.isLowerCase(match.group(2).charAt(1))
                && Character.isUpperCase(match.group(1).charAt(0))) {
            return null; // "This Week" is a title
        }
        String which = match.group(1).toLowerCase(Locale.ROOT);
        String unit = match.group(2).toLowerCase(Locale.ROOT);
        if (which.startsWith("the") && (which.endsWith("past") || which.endsWith("last"))) {
            return TimeExpression.duration("P1" + letter(unit));
        }
        return on(context, day -> shifted(day, offset(which), unit));
    }

    /** A day in the last quarter that was over on {@code day}: figures are told of it. */
    static LocalDate completedQuarter(LocalDate day) {
        return day.minusMonths(MONTHS_OF_A_QUARTER);
    }

    private static TimeExpression month(MatchResult match, DateContext context) {
        int month = Calendar.month(match.group(2));
        int which = offset(match.group(1));
        return on(context, day -> {
            int year = which < 0
                    ? Calendar.yearOf(day.minusMonths(1), month, Tense.PAST)
                    : which > 0 ? Calendar.yearOf(day.plusMonths(1), month, Tense.FUTURE) : day.getYear();
            return Calendar.yearMonth(year, month);
        });
    }

    private static TimeExpression season(MatchResult match, DateContext context) {
        int which = offset(match.group(1));
        String code = Calendar.season(match.group(2));
        return on(context, day -> Calendar.year(seasonYear(day, which, code)) + "-" + code);
    }

    private static int seasonYear(LocalDate day, int which, String code) {
        int begins = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        boolean notYet = day.getMonthValue() < begins;
        return day.getYear() + (which < 0 && notYet ? -1 : which > 0 && !notYet ? 1 : 0);
    }

    private static TimeExpression ago(MatchResult match, DateContext context) {
        int count = Counts.value(match.group(1));
        boolean aYear = count == 1 && match.group(2).equalsIgnoreCase("year") && match.start(1) == match.start();
        if (aYear && (match.group(3).equalsIgnoreCase("ago") || match.group(3).equalsIgnoreCase("earlier"))) {
            return oneYearAgo(match, context);
        }
        boolean ahead = match.group(3).startsWith("later") || match.group(3).startsWith("from");
        return on(
                context,
                day -> shifted(day, ahead ? count : -count, match.group(2).toLowerCase(Locale.ROOT)));
    }

    /** Beside the results of a quarter "a year ago" means the quarter of the year before. */
    private static TimeExpression oneAgo(MatchResult match, DateContext context) {
        if (match.group(1).equalsIgnoreCase("year")) {
            return oneYearAgo(match, context);
        }
        return on(context, day -> shifted(day, -1, match.group(1).toLowerCase(Locale.ROOT)));
    }

    private static TimeExpression oneYearAgo(MatchResult match, DateContext context) {
        return context.quarter() != null && context.results()
                ? TimeExpression.date(Periods.yearBefore(context.quarter()))
                : on(context, day -> Calendar.year(day.getYear() - 1));
    }

    private static TimeExpression quarterYearAgo(MatchResult match, DateContext context) {
        String ordinal = match.groupCount() > 0 ? match.group(1) : null;
        if (ordinal != null) {
            return on(context, day -> Calendar.quarter(day.getYear() - 1, ordinal(ordinal)));
        }
        return context.quarter() != null
                ? TimeExpression.date(Periods.yearBefore(context.quarter()))
                : on(context, day -> Calendar.quarter(completedQuarter(day).minusYears(1)));
    }

    /** The quarter told of last, else the last that was over. */
    private static TimeExpression thisQuarter(MatchResult match, DateContext context) {
        return context.quarter() != null
                ? TimeExpression.date(context.quarter())
                : on(context, day -> Calendar.quarter(completedQuarter(day)));
    }

    /** A quarter that ends in a month is the quarter of the calendar that most of it lies in. */
    private static TimeExpression quarterEnded(MatchResult match, DateContext context) {
        int month = Calendar.month(match.group(1));
        return on(context, day -> {
            LocalDate middle = LocalDate.of(Calendar.yearOf(day, month, Tense.PAST), month, 1)
                    .minusMonths(1);
            return Calendar.quarter(middle);
        });
    }

    private static TimeExpression seasonOfNow(MatchResult match, DateContext context) {
        String code = Calendar.season(match.group(1));
        return on(context, day -> Calendar.year(day.getYear()) + "-" + code);
    }

    private static TimeExpression quarter(MatchResult match, DateContext context) {
        int quarter = ordinal(match.group(1));
        if (match.group(2) != null) {
            return TimeExpression.date(Calendar.quarter(Integer.parseInt(match.group(2)), quarter));
        }
        return on(context, day -> {
            boolean begun = (quarter - 1) * 3 < day.getMonthValue();
            return Calendar.quarter(
                    context.tense() == Tense.PAST && !begun ? day.getYear() - 1 : day.getYear(), quarter);
        });
    }

    private static TimeExpression half(MatchResult match, DateContext context) {
        String half = "-H" + ordinal(match.group(1));
        String year = match.group(2);
        return year != null && Character.isDigit(year.charAt(0))
                ? TimeExpression.date(year + half)
                : on(context, day -> Calendar.year(day.getYear()) + half);
    }

    static int ordinal(String word) {
        return switch (Character.toLowerCase(word.charAt(0))) {
            case 's', '2' -> 2;
            case 't', '3' -> 3;
            case '4' -> 4;
            default -> Character.toLowerCase(word.charAt(1)) == 'o' ? 4 : 1;
        };
    }

    private static String letter(String unit) {
        return switch (unit) {
            case "decade" -> "DE";
            case "century" -> "CE";
            case "weekend" -> "WE";
            default -> unit.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    private static String shifted(LocalDate day, int by, String unit) {
        return switch (unit) {
            case "day" -> day.plusDays(by).toString();
            case "week" -> Calendar.week(day.plusWeeks(by));
            case "weekend" -> Calendar.week(day.plusWeeks(by)) + "-WE";
            case "month" ->
                Calendar.yearMonth(
                        day.plusMonths(by).getYear(), day.plusMonths(by).getMonthValue());
            case "quarter" -> Calendar.quarter(day.plusMonths(3L * by));
            case "decade" -> Integer.toString((day.getYear() + 10 * by) / 10);
            case "century" -> Integer.toString(day.getYear() / 100 + by);
            default -> Calendar.year(day.getYear() + by);
        };
    }
}
