package app.parallax.annotate.date;

import static app.parallax.annotate.date.Calendar.DAYS;
import static app.parallax.annotate.date.Calendar.MONTHS;
import static app.parallax.annotate.date.Calendar.SEASONS;
import static app.parallax.text.NumberWords.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Dates that name a month, a year or a day by number; the year may have to come from the source's own. */
final class AbsoluteDates {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
    private static final String WEEKDAY = "(?:(?:" + DAYS + "),? )?";
    private static final String PART =
            "(?:(?:early|late|mid|the beginning of|the start of|the end of|the middle of)[ -])?";

    /** Two groups: how a year begins in words, and its tens and ones. */
    private static final String SPOKEN = "(nineteen|eighteen|two thousand)(?: (?:and )?((?:"
            + String.join("|", words(false)) + "|" + String.join("|", words(true)) + ")(?:[ -](?:"
            + String.join("|", words(false).subList(1, 10)) + "))?))?";

    private static final int LEAST_TENS = 10;

    private AbsoluteDates() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("(\\d{4})-(\\d\\d)-(\\d\\d)", (m, c) -> full(m.group(1), m.group(2), m.group(3))),
                DateRule.of(YEAR + "(0[1-9]|1[0-2])([0-3]\\d)", (m, c) -> full(m.group(1), m.group(2), m.group(3))),
                DateRule.of("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)", (m, c) -> slashed(m)),
                DateRule.of("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", (m, c) -> full(m.group(3), m.group(2), m.group(1))),
                DateRule.of(
                        WEEKDAY + "(" + MONTHS + ") " + DAY + ",? " + YEAR,
                        (m, c) -> dated(m.group(3), m.group(1), m.group(2))),
                DateRule.of(
                        WEEKDAY + "(?:the )?" + DAY + "(?: of)? (" + MONTHS + "),? " + YEAR,
                        (m, c) -> dated(m.group(3), m.group(2), m.group(1))),
                DateRule.of(WEEKDAY + "(" + MONTHS + ") " + DAY, (m, c) -> dayOfMonth(m.group(1), m.group(2), c)),
                DateRule.of(
                        WEEKDAY + "(?:the )?" + DAY + "(?: of)? (" + MONTHS + ")",
                        (m, c) -> dayOfMonth(m.group(2), m.group(1), c)),
                DateRule.of(
                        PART + "(" + MONTHS + ")(?:,| of)? " + YEAR,
                        (m, c) -> TimeExpression.date(
                                Calendar.yearMonth(Calendar.year(m.group(2)), Calendar.month(m.group(1))))),
                DateRule.of(PART + "(" + MONTHS + ")", AbsoluteDates::month),
                DateRule.of(
                        "(?:the )?(" + SEASONS + ")(?: of)? " + YEAR,
                        (m, c) -> TimeExpression.date(m.group(2) + "-" + Calendar.season(m.group(1)))),
                DateRule.of(
                        "(?:the )?(?:(?:early|late|mid)[ -])?((?:1[0-9]|20)\\d)0['’]?s",
                        (m, c) -> TimeExpression.date(m.group(1))),
                DateRule.of(
                        "(?:the )?(?:(?:early|late|mid)[ -])?['’]?([2-9])0['’]?s",
                        (m, c) -> TimeExpression.date("19" + m.group(1))),
                DateRule.of(
                        "(?:the )?(?:(?:early|late|mid)[ -])?(nineteen|)(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
                        (m, c) -> TimeExpression.date("19" + decade(m.group(2)))),
                DateRule.of("(?:the )?(\\d{1,2})(?:st|nd|rd|th) century", (m, c) -> century(m.group(1))),
                DateRule.of(
                        PART + "(" + MONTHS + ") " + SPOKEN,
                        (m, c) -> ofMonth(spoken(m.group(2), m.group(3), true), m.group(1))),
                DateRule.of("(the year )?" + SPOKEN, (m, c) -> spoken(m.group(2), m.group(3), m.group(1) != null)),
                DateRule.of(
                        "(?:the )?" + YEAR + " (first|second|third|fourth)[ -]quarter",
                        (m, c) -> TimeExpression.date(
                                Calendar.quarter(Calendar.year(m.group(1)), RelativeDates.ordinal(m.group(2))))),
                DateRule.of("q([1-4]) (?:of )?" + YEAR, (m, context) -> quarterOfYear(m.group(2), m.group(1))),
                DateRule.of("([1-4])q " + YEAR, (m, context) -> quarterOfYear(m.group(2), m.group(1))),
                DateRule.of("the " + YEAR + " (?:quarter|period)", AbsoluteDates::quarterOf),
                DateRule.of(
                        "(?:the )?(first|second|last) half of " + YEAR,
                        (m, c) -> TimeExpression.date(
                                m.group(2) + (m.group(1).equalsIgnoreCase("first") ? "-H1" : "-H2"))),
                DateRule.of(
                        "(?:the )?(?:fiscal|financial)(?: year)? " + YEAR, (m, c) -> TimeExpression.date(m.group(1))),
                DateRule.of(PART + YEAR + "(?![,.]\\d|[-–]\\d{3,}|%)", AbsoluteDates::year));
    }

    private static @Nullable TimeExpression full(String year, String month, String day) {
        String value = Calendar.date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return value == null ? null : TimeExpression.date(value);
    }

    /** 11/02/89 is written month first in America and day first elsewhere; where only one can be, that one. */
    private static @Nullable TimeExpression slashed(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        int year = Calendar.year(match.group(3));
        boolean dayFirst = first > 12;
        String value = Calendar.date(year, dayFirst ? second : first, dayFirst ? first : second);
        return value == null ? null : TimeExpression.date(value);
    }

    private static @Nullable TimeExpression dated(String year, String month, String day) {
        String value = Calendar.date(Calendar.year(year), Calendar.month(month), Integer.parseInt(day));
        return value == null ? null : TimeExpression.date(value);
    }

    private static @Nullable TimeExpression dayOfMonth(String month, String day, DateContext context) {
        int number = Integer.parseInt(day);
        if (number < 1 || number > 31) {
            return null;
        }
        if (context.day() == null) {
            return TimeExpression.date(null);
        }
        int year = Calendar.yearOf(context.day(), Calendar.month(month), context.tense());
        String value = Calendar.date(year, Calendar.month(month), number);
        return value == null ? null : TimeExpression.date(value);
    }

    /** "may" and "march" are months only with a capital, and at the start of a sentence only with a number beside them. */
    private static @Nullable TimeExpression month(MatchResult match, DateContext context) {
        String name = match.group(1);
        if (!Character.isUpperCase(name.charAt(0))
                || (name.length() == 3 && !name.equals("May"))
                || name.startsWith("Mar.")) {
            return null;
        }
        if (context.day() == null) {
            return TimeExpression.date(null);
        }
        int month = Calendar.month(name);
        return TimeExpression.date(Calendar.yearMonth(Calendar.yearOf(context.day(), month, context.tense()), month));
    }

    /** "Q3 2020", "3Q 2020". */
    private static TimeExpression quarterOfYear(String year, String quarter) {
        return TimeExpression.date(Calendar.quarter(Calendar.year(year), Integer.parseInt(quarter)));
    }

    /** "the 1988 quarter": the one that the text tells of, in another year. */
    private static @Nullable TimeExpression quarterOf(MatchResult match, DateContext context) {
        return context.quarter() == null
                ? null
                : TimeExpression.date(Periods.inYear(Calendar.year(match.group(1)), context.quarter()));
    }

    private static @Nullable TimeExpression ofMonth(@Nullable TimeExpression year, String month) {
        return year == null || year.value() == null
                ? null
                : TimeExpression.date(Calendar.yearMonth(Integer.parseInt(year.value()), Calendar.month(month)));
    }

    /**
     * "nineteen ninety-six": a year only where what follows makes one.
     *
     * @param called true where the words before say that it is a year: "two thousand" alone may count anything
     */
    private static @Nullable TimeExpression spoken(String start, @Nullable String written, boolean called) {
        String rest = written == null ? "" : written.toLowerCase(Locale.ROOT);
        String[] words = rest.split("[\\s\\u00a0-]+", -1);
        int tens = Counts.yearPart(words[0]);
        int ones = words.length > 1 ? Counts.yearPart(words[1]) : 0;
        boolean thousand = Character.toLowerCase(start.charAt(0)) == 't';
        if (tens < 0
                || (!thousand && tens < LEAST_TENS)
                || ones < 0
                || ones >= LEAST_TENS
                || (thousand && rest.isEmpty() && !called)) {
            return null;
        }
        int century = switch (Character.toLowerCase(start.charAt(0))) {
            case 'n' -> 1900;
            case 'e' -> 1800;
            default -> 2000;
        };
        return TimeExpression.date(Calendar.year(century + tens + ones));
    }

    private static TimeExpression year(MatchResult match, DateContext context) {
        return TimeExpression.date(match.group(1));
    }

    private static String decade(String word) {
        List<String> words =
                List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
        return Integer.toString(words.indexOf(word.toLowerCase(Locale.ROOT)) + 2);
    }

    private static TimeExpression century(String number) {
        return TimeExpression.date(Integer.toString(Integer.parseInt(number) - 1));
    }
}
