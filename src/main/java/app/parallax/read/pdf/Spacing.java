package app.parallax.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far lines usually stand from each other, for each size of letters, and how far they reach to the right. */
final class Spacing {
    private static final double WIDER = 1.25;
    private static final int FEWEST = 5;
    /** Of a line that ends well before the others, the next word would have had room. */
    private static final double SHORT = 0.85;

    private final Map<Long, Double> steps = new HashMap<>();
    private final Map<String, Double> margins = new HashMap<>();
    private final double step;
    private final double size;

    Spacing(List<PageLine> lines, double size) {
        this.size = Math.max(1, size);
        Map<Long, List<Double>> bySize = new HashMap<>();
        List<Double> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PageLine before = lines.get(i - 1);
            PageLine line = lines.get(i);
            double down = line.baseline() - before.baseline();
            if (line.page() == before.page() && down > 1) {
                all.add(down);
                if (sizeOf(before) == sizeOf(line)) {
                    bySize.computeIfAbsent(sizeOf(line), _ -> new ArrayList<>()).add(down);
                }
            }
        }
        this.step = Rank.of(all, 0.25);
        bySize.forEach((letters, downs) -> steps.put(letters, downs.size() < FEWEST ? step : Rank.of(downs, 0.1)));
        lines.forEach(line -> margins.merge(column(line), line.right(), Math::max));
    }

    /** True where the second line stands no farther below the first than lines of a paragraph do. */
    boolean isNext(PageLine before, PageLine line) {
        double usual = sizeOf(before) == sizeOf(line) ? steps.getOrDefault(sizeOf(line), step) : step;
        return line.baseline() - before.baseline() <= usual * WIDER;
    }

    /** True where the line ends so early that more would have had room on it. */
    boolean isShort(PageLine line) {
        double margin = margins.getOrDefault(column(line), line.right());
        return line.right() - line.left() < (margin - line.left()) * SHORT;
    }

    private static long sizeOf(PageLine line) {
        return Math.round(line.size() * 2);
    }

    /** Lines of one column begin at about the same place. */
    private String column(PageLine line) {
        return line.page() + " " + Math.round(line.left() / (size * 4));
    }
}
