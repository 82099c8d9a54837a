package app.parallax.align;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
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

    /** What is wanted first has the lesser rank: a transcript beside what is none, then two of a kind, then one by itself. */
    int rank() {
        if (isWithin()) {
            return 2;
        }
        return isTranscript(first) == isTranscript(second) ? 1 : 0;
    }

    private static boolean isTranscript(AnnotatedSource source) {
        return source.source().info().kind() == SourceKind.TRANSCRIPT;
    }
}
