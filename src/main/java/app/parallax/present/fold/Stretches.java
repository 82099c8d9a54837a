package app.parallax.present.fold;

import app.parallax.text.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Stretches of one text; tells quickly whether another one touches any of them. */
final class Stretches {
    private final int[] starts;
    private final int[] ends;

    /**
     * @param spans in any order; empty ones are nothing
     */
    Stretches(Collection<Span> spans) {
        List<Span> sorted =
                spans.stream().filter(span -> !span.isEmpty()).sorted().toList();
        int[] from = new int[sorted.size()];
        int[] to = new int[sorted.size()];
        int size = 0;
        for (Span span : sorted) {
            if (size > 0 && span.start() < to[size - 1]) {
                to[size - 1] = Math.max(to[size - 1], span.end());
            } else {
                from[size] = span.start();
                to[size] = span.end();
                size++;
            }
        }
        starts = Arrays.copyOf(from, size);
        ends = Arrays.copyOf(to, size);
    }

    boolean touch(Span span) {
        int found = Arrays.binarySearch(ends, span.start());
        // The first that ends behind the beginning.
        int first = found >= 0 ? found + 1 : -found - 1;
        return !span.isEmpty() && first < starts.length && starts[first] < span.end();
    }
}
