package app.parallax.dossier.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, and when.
 *
 * @param who as the analyst is called in the settings; empty where nobody said
 * @param when to the millisecond
 */
public record Stamp(String who, Instant when) {
    public Stamp {
        when = when.truncatedTo(ChronoUnit.MILLIS);
    }
}
