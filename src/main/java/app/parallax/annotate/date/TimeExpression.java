package app.parallax.annotate.date;

import app.parallax.source.DateType;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means, before it is tied to a place in the text.
 *
 * @param value null where the source's own date would be needed and is unknown
 */
record TimeExpression(DateType type, @Nullable String value) {

    static TimeExpression date(@Nullable String value) {
        return new TimeExpression(DateType.DATE, value);
    }

    static TimeExpression duration(String value) {
        return new TimeExpression(DateType.DURATION, value);
    }
}
