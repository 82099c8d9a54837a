package app.parallax.align;

import app.parallax.source.AnnotatedSource;
import java.util.ArrayList;
import java.util.List;

/** Two sources, or one with itself. */
record SourcePair(AnnotatedSource first, AnnotatedSource second) {

    /** Every two of {@code sources}, and each with itself, in their order. */
    static List<SourcePair> of(List<AnnotatedSource> sources) {
        List<SourcePair> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i; j < sources.size(); j++) {
                pairs.add(new SourcePair(sources.get(i), sources.get(j)));
            }
        }
        return pairs;
    }

    boolean isWithin() {
        return first.id().equals(second.id());
    }
}
