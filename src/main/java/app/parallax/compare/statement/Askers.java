package app.parallax.compare.statement;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.SourceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells those who are at an event to ask from those who are there to answer. */
final class Askers {

    private Askers() {}

    /** The speakers of a transcript most of whose turns hold a question: what such a turn states is the question's ground, not the asker's account. */
    static Set<String> of(AnnotatedSource source) {
        if (source.source().info().kind() != SourceKind.TRANSCRIPT) {
            return Set.of();
        }
        Map<String, Integer> surplus = new HashMap<>();
        for (Block turn : source.blocks()) {
            if (turn.speaker() != null) {
                boolean asks = source.words(turn.span()).contains("?");
                surplus.merge(turn.speaker(), asks ? 1 : -1, Integer::sum);
            }
        }
        surplus.values().removeIf(more -> more <= 0);
        return surplus.keySet();
    }
}
