package app.parallax.compare.statement;

import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether two statements may be held against each other at all. Symmetric. */
public final class Comparability {

    private Comparability() {}

    /** Same occasion, or a matter that does not depend on one. */
    public static boolean shareOccasion(Statement one, Statement other) {
        return Objects.equals(one.occasion(), other.occasion()) || isTimeless(one, other);
    }

    /**
     * True where both name the same date and it is neither's own day: when a declaration was made or a treaty signed is the same whoever tells it and when.
     */
    public static boolean isTimeless(Statement one, Statement other) {
        if (one.dates().isEmpty() || other.dates().isEmpty()) {
            return false;
        }
        List<String> others = dates(other);
        return dates(one).stream().anyMatch(d -> others.contains(d) && !isOwnTime(one, d) && !isOwnTime(other, d));
    }

    /** True where one negates what the other states. Where both name an event by its date, the negation is about something else than the event: "does not recognise the 1990 treaty". */
    public static boolean areOpposed(Statement one, Statement other) {
        return one.negated() != other.negated() && !isTimeless(one, other);
    }

    /** True where both name dates and none of one can be any of the other's. */
    public static boolean datesConflict(Statement one, Statement other) {
        if (one.dates().isEmpty() || other.dates().isEmpty()) {
            return false;
        }
        List<String> mine = dates(one);
        List<String> others = dates(other);
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.stream().noneMatch(a -> others.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
    }

    private static List<String> dates(Statement statement) {
        return statement.dates().stream()
                .filter(d -> d.type() == DateType.DATE)
                .map(DateMention::value)
                .flatMap(v -> Optional.ofNullable(v).stream())
                .toList();
    }

    /** A date within the year of the source tells of news, not of history. */
    private static boolean isOwnTime(Statement statement, String date) {
        var published = statement.source().source().info().date();
        return published != null && date.startsWith(Integer.toString(published.getYear()));
    }
}
