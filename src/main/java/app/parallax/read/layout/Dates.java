package app.parallax.read.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a full date as English, German and French texts write them; numbers that could be read two ways are left alone. */
public final class Dates {

    /** The names of each month, full and short, without the full stop of the short ones. */
    private static final List<String> MONTHS = List.of(
            "jan(?:uary|uar|vier|v)?|jänner",
            "feb(?:ruary|ruar)?|f[ée]vrier|févr",
            "mar(?:ch|s)?|märz",
            "apr(?:il)?|avr(?:il)?",
            "may|mai",
            "june?|juni|juin",
            "july?|juli|juil(?:let)?",
            "aug(?:ust)?|ao[ûu]t",
            "sept?(?:ember|embre)?",
            "oct(?:ober|obre)?|okt(?:ober)?",
            "nov(?:ember|embre)?",
            "dec(?:ember)?|dez(?:ember)?|d[ée]c(?:embre)?");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> NUMBERED =
            MONTHS.stream().map(names -> Pattern.compile(names, FLAGS)).toList();

    static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    static final String DATE = "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+)?(?<m1>" + MONTH
            + ")\\.?,?\\s+(?<y1>\\d{4})"
            + "|(?<m2>" + MONTH + ")\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})"
            + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})"
            // A full stop between numbers always has the day first; a slash only where no month can be meant.
            + "|(?<d4>\\d{1,2})\\.\\s?(?<m4>\\d{1,2})\\.\\s?(?<y4>\\d{4})"
            + "|(?<d5>1[3-9]|2\\d|3[01])[/-](?<m5>0?\\d|1[0-2])[/-](?<y5>\\d{4})"
            + "|(?<m6>0?\\d|1[0-2])[/-](?<d6>1[3-9]|2\\d|3[01])[/-](?<y6>\\d{4}))(?!\\d)";

    private static final int FORMS = 6;
    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\d./-])" + DATE, FLAGS);
    private static final Pattern NAMED_GROUP = Pattern.compile("\\?<[dmy]\\d>");

    private Dates() {}

    public static Optional<LocalDate> first(String words) {
        Matcher date = PATTERN.matcher(words.replace('\u00a0', ' '));
        while (date.find()) {
            Optional<LocalDate> found = date(date);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@link #DATE} as a part of another pattern, without its named groups. */
    static String anonymous() {
        return NAMED_GROUP.matcher(DATE).replaceAll("?:");
    }

    private static Optional<LocalDate> date(Matcher date) {
        for (int form = 1; form <= FORMS; form++) {
            if (date.group("y" + form) != null) {
                return date(date.group("y" + form), date.group("m" + form), date.group("d" + form));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : number(month);
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // "31 February 2023" is no date; the words stay what they are.
            return Optional.empty();
        }
    }

    private static int number(String name) {
        for (int i = 0; i < NUMBERED.size(); i++) {
            if (NUMBERED.get(i).matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return i + 1;
            }
        }
        throw new IllegalStateException(name + " is no month although the pattern took it for one");
    }
}
