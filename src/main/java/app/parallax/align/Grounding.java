package app.parallax.align;

import app.parallax.job.Cancellation;
import java.util.List;

/** Finds what the sentences of one source rest on in another. */
final class Grounding {

    private Grounding() {}

    static List<Ground> of(PreparedSource source, PreparedSource other, Cancellation cancellation) {
        cancellation.check();
        return List.of();
    }
}
