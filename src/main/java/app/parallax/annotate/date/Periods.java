package app.parallax.annotate.date;

import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quarter that results are told of: a text that has named it says "the quarter", "a year earlier" and "the year-ago period" from there on. */
final class Periods {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /** A whole year, or so many months: results of another length are told from there on. */
    private static final Pattern OTHER = Pattern.compile("\\d{4}|P(?:[2-9]|1[0-2]?)M|P1Y");

    /** What shows that a sentence tells results. */
    private static final Pattern MONEY =
            Pattern.compile("[$£€#¥]|\\b(?:cents|dollars|profit|earnings|revenue|net income|net loss)\\b");

    private static final int YEAR = 4;

    /** So many expressions back a quarter is still told of. */
    private static final int REACH = 30;

    private Periods() {}

    /**
     * The quarter that is told of, as {@code 1989-Q3}; null where none was named of late, or where results of another length came after it.
     *
     * @param before the time expressions of the sentences before, in order
     * @param here those before it in its own sentence, in order
     * @param day the text's own, or null: what lies more than a year before it is what results are compared with
     */
    static @Nullable String at(List<DateMention> before, List<DateMention> here, @Nullable LocalDate day) {
        int least = day == null ? 0 : RelativeDates.completedQuarter(day).getYear();
        for (int back = 1; back <= Math.min(REACH, before.size() + here.size()); back++) {
            DateMention date =
                    back <= here.size() ? here.get(here.size() - back) : before.get(before.size() + here.size() - back);
            String value = date.value();
            if (value != null && isQuarter(value, least)) {
                return value;
            }
            if (value != null
                    && date.type() == DateType.DURATION
                    && OTHER.matcher(value).matches()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isQuarter(String value, int leastYear) {
        return QUARTER.matcher(value).matches() && Integer.parseInt(value.substring(0, YEAR)) >= leastYear;
    }

    static boolean tellsResults(String text, Span sentence) {
        return MONEY.matcher(text).region(sentence.start(), sentence.end()).find();
    }

    /** The same quarter of the year before. */
    static String yearBefore(String quarter) {
        return inYear(Integer.parseInt(quarter.substring(0, YEAR)) - 1, quarter);
    }

    /** The same quarter of another year. */
    static String inYear(int year, String quarter) {
        Matcher matcher = QUARTER.matcher(quarter);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no quarter: " + quarter);
        }
        return Calendar.quarter(year, Integer.parseInt(matcher.group(2)));
    }
}
