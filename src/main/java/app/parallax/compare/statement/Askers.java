package app.parallax.compare.statement;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.SourceKind;
import java.util.List;

/** Tells those who are at an event to ask from those who are there to answer. */
final class Askers {

    private Askers() {}

    /** True where most of what somebody says in a transcript holds a question: what such a turn states is the question's ground, not the asker's account. */
    static boolean isAsker(AnnotatedSource source, String speaker) {
        if (source.source().info().kind() != SourceKind.TRANSCRIPT) {
            return false;
        }
        List<Block> turns = source.blocks().stream()
                .filter(b -> speaker.equals(b.speaker()))
                .toList();
        long asking =
                turns.stream().filter(b -> source.words(b.span()).contains("?")).count();
        return 2 * asking > turns.size();
    }
}
