package app.parallax.read.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a full date as English texts write them; numbers that could be read two ways are left alone. */
public final class Dates {

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    static final String DATE =
            "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>" + MONTH + ")\\.?,?\\s+(?<y1>\\d{4})"
                    + "|(?<m2>" + MONTH + ")\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})"
                    + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2}))(?!\\d)";
    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\d])" + DATE, Pattern.CASE_INSENSITIVE);

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

    private static Optional<LocalDate> date(Matcher date) {
        for (int form = 1; form <= 3; form++) {
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
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalStateException(name + " is no month although the pattern took it for one");
    }
}
