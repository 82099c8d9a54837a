package app.parallax.annotate.date;

import app.parallax.source.DateType;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Lengths of time, times of the day, and what recurs. */
final class Durations {

    private static final String COUNT = Counts.PATTERN;
    private static final String UNIT = "(second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?";
    private static final int YEARS_OF_A_DECADE = 10;
    private static final int YEARS_OF_A_CENTURY = 100;

    private Durations() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        "(?:(?:over|for|during|in) the (?:past|last|next) )?" + COUNT + "[ -]" + UNIT + "(?![- ]old)",
                        (m, c) -> isOrdinal(m) ? null : length(m.group(1), m.group(2))),
                DateRule.of(
                        "(?:the )?(?:past|last|next|coming|previous) " + COUNT + " " + UNIT,
                        (m, c) -> length(m.group(1), m.group(2))),
                DateRule.of("half (?:a|an)[ -](hour|year|day|century|decade)", (m, c) -> half(m.group(1))),
                DateRule.of(
                        "(?:every|each|per) (day|week|month|year|" + Calendar.DAYS + ")", (m, c) -> set(m.group(1))),
                DateRule.of("(\\d{1,2})(?::(\\d\\d))? ?([ap])\\.?m\\.?", (m, c) -> clock(m, c)));
    }

    /** "a second" is the next of its kind before it is a length of time. */
    private static boolean isOrdinal(MatchResult match) {
        return match.group(1).length() == 1 && match.group(2).equalsIgnoreCase("second");
    }

    private static TimeExpression length(String count, String unit) {
        return TimeExpression.duration(duration(Counts.value(count), unit.toLowerCase(Locale.ROOT)));
    }

    private static String duration(int count, String unit) {
        return switch (unit.charAt(0)) {
            case 's' -> "PT" + count + "S";
            case 'h' -> "PT" + count + "H";
            case 'm' -> unit.startsWith("minute") ? "PT" + count + "M" : "P" + count + "M";
            case 'w' -> "P" + count + "W";
            case 'y' -> "P" + count + "Y";
            case 'c' -> "P" + count * YEARS_OF_A_CENTURY + "Y";
            default -> unit.startsWith("decade") ? "P" + count * YEARS_OF_A_DECADE + "Y" : "P" + count + "D";
        };
    }

    private static TimeExpression half(String unit) {
        return TimeExpression.duration(
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "hour" -> "PT30M";
                    case "day" -> "PT12H";
                    case "decade" -> "P5Y";
                    case "century" -> "P50Y";
                    default -> "P6M";
                });
    }

    private static TimeExpression set(String unit) {
        return new TimeExpression(
                DateType.SET,
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "day" -> "P1D";
                    case "week" -> "P1W";
                    case "month" -> "P1M";
                    case "year" -> "P1Y";
                    default -> "XXXX-WXX-" + Calendar.day(unit).getValue();
                });
    }

    private static TimeExpression clock(MatchResult match, DateContext context) {
        int hour = Integer.parseInt(match.group(1)) % 12
                + (match.group(3).toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        String minute = match.group(2) == null ? "00" : match.group(2);
        String time = String.format(Locale.ROOT, "T%02d:%s", hour, minute);
        return new TimeExpression(DateType.TIME, context.day() == null ? time : context.day() + time);
    }
}
