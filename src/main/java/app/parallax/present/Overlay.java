package app.parallax.present;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Merges highlights that lie on one another into stretches side by side. */
public final class Overlay {
    private static final Comparator<Highlight> WINNING_FIRST =
            Comparator.comparing(Highlight::layer).thenComparing(Comparator.naturalOrder());

    private Overlay() {}

    /**
     * Disjoint runs, in order, that together cover {@code within} exactly; what is not marked comes as runs without highlights. Neighbours differ. An empty stretch gives no run.
     *
     * @param highlights in any order; what lies outside {@code within} is cut off
     */
    public static List<Run> runs(Span within, List<Highlight> highlights) {
        List<Highlight> touching =
                highlights.stream().filter(h -> h.span().overlaps(within)).toList();
        List<Integer> cuts = List.copyOf(cuts(within, touching));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Span span = new Span(cuts.get(i), cuts.get(i + 1));
            add(runs, new Run(span, on(span, touching)));
        }
        return List.copyOf(runs);
    }

    private static TreeSet<Integer> cuts(Span within, List<Highlight> highlights) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(within.start()));
        cuts.add(within.end());
        highlights.stream()
                .flatMap(h -> Stream.of(h.span().start(), h.span().end()))
                .filter(within::contains)
                .forEach(cuts::add);
        return cuts;
    }

    private static List<Highlight> on(Span span, List<Highlight> highlights) {
        return highlights.stream()
                .filter(h -> h.span().contains(span))
                .sorted(WINNING_FIRST)
                .toList();
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().highlights().equals(run.highlights())) {
            Run last = runs.removeLast();
            runs.add(new Run(last.span().hull(run.span()), run.highlights()));
        } else {
            runs.add(run);
        }
    }
}
