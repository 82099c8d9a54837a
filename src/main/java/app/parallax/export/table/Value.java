package app.parallax.export.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in one cell. */
sealed interface Value {
    Value NOTHING = new Nothing();

    /** Words as they are; what a format needs to keep them words is its own business. */
    record Words(String words) implements Value {}

    /** A number to calculate with. */
    record Number(BigDecimal number) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** A moment, shown in UTC. */
    record Moment(Instant moment) implements Value {}

    /** Not known, or does not apply. */
    record Nothing() implements Value {}

    static Value words(@Nullable String words) {
        return words == null || words.isEmpty() ? NOTHING : new Words(words);
    }

    static Value words(Optional<String> words) {
        return words(words.orElse(null));
    }

    static Value number(@Nullable BigDecimal number) {
        return number == null ? NOTHING : new Number(number);
    }

    static Value number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Value day(@Nullable LocalDate day) {
        return day == null ? NOTHING : new Day(day);
    }

    static Value moment(@Nullable Instant moment) {
        return moment == null ? NOTHING : new Moment(moment);
    }
}
