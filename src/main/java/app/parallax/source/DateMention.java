package app.parallax.source;

import app.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param value ISO 8601 as TIMEX3 writes it ({@code 2023-11-20}, {@code 2022-08}, {@code P10Y}); null where it hangs on a date that nobody knows
 */
public record DateMention(
        Span span, DateType type, @Nullable String value) {}
