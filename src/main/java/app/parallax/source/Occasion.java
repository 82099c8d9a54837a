package app.parallax.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event at which words were said or things happened. */
public record Occasion(
        String id, @Nullable LocalDate date, @Nullable String place, List<String> participants) {

    public Occasion {
        participants = List.copyOf(participants);
    }
}
