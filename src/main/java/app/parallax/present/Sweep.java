package app.parallax.present;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the highlights that touch one stretch after the other without looking at all of them each time. Asked in the order of the text. */
final class Sweep {
    private final List<Highlight> waiting;
    private final List<Highlight> open = new ArrayList<>();
    private int next;

    /**
     * @param highlights in any order
     */
    Sweep(List<Highlight> highlights) {
        waiting = highlights.stream()
                .sorted(Comparator.comparingInt(h -> h.span().start()))
                .toList();
    }

    /**
     * Those that may overlap a stretch; all that do are among them.
     *
     * @param within does not begin before any stretch that was asked for earlier
     */
    List<Highlight> near(Span within) {
        open.removeIf(h -> h.span().end() <= within.start());
        while (next < waiting.size() && waiting.get(next).span().start() < within.end()) {
            open.add(waiting.get(next));
            next++;
        }
        return List.copyOf(open);
    }
}
