package app.parallax.compare.statement;

import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.LongStream;

/** Whether a statement tells of another time than that of its source: of an event like it, and not of the event. */
public final class OtherTimes {

    /** What happened these days before or after it was told belongs to what is told. */
    private static final int DAYS = 7;

    private static final Set<String> FORMER = Set.of("similar", "previous", "previously", "earlier", "former", "ago");

    /** Days of the week, and those that have no date but their nearness. */
    private static final Set<String> NEAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "tonight",
            "yesterday",
            "now",
            "night",
            "morning",
            "afternoon",
            "evening");

    private OtherTimes() {}

    /** True where it names such a time, or compares with one. Of a source without a date any month or year may be another. */
    public static boolean isOfAnother(Statement statement) {
        return statement.words().stream().map(Token::form).anyMatch(FORMER::contains)
                || statement.dates().stream()
                        .filter(date -> date.type() == DateType.DATE)
                        .anyMatch(date -> isAnother(statement, date));
    }

    private static boolean isAnother(Statement statement, DateMention date) {
        LocalDate published = statement.source().source().info().date();
        String value = date.value();
        if (published != null) {
            return value != null && !isNear(value, published);
        }
        return Tokenizer.tokens(statement.source().text(), date.span()).stream()
                .map(Token::form)
                .noneMatch(NEAR::contains);
    }

    /** Of the same days, or a month or year that holds them. */
    private static boolean isNear(String value, LocalDate published) {
        return LongStream.rangeClosed(-DAYS, DAYS)
                .mapToObj(days -> published.plusDays(days).toString())
                .anyMatch(day -> day.startsWith(value) || value.startsWith(day));
    }
}
