package app.parallax.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells running heads, running feet and page numbers: they stand at the edge of the page, and again, but for their numbers, on other pages. */
final class RunningLines {
    private static final double UPPER = 0.12;
    private static final double LOWER = 0.88;
    private static final int FEWEST_PAGES = 3;
    private static final double SHARE_OF_PAGES = 0.3;
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s+|[-–—|]\\s*)?#(?:\\s*(?:/|of|[-–—|])\\s*#?)?");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final int count;

    RunningLines(List<PageLine> lines) {
        this.count = lines.isEmpty() ? 0 : lines.getLast().page() + 1;
        lines.stream()
                .filter(RunningLines::isAtEdge)
                .forEach(line ->
                        pages.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page()));
    }

    boolean has(PageLine line) {
        if (!isAtEdge(line)) {
            return false;
        }
        String key = key(line);
        if (PAGE_NUMBER.matcher(key).matches()) {
            return true;
        }
        int seen = pages.getOrDefault(key, Set.of()).size();
        return seen >= FEWEST_PAGES && seen >= count * SHARE_OF_PAGES;
    }

    private static boolean isAtEdge(PageLine line) {
        return line.top() < UPPER || line.top() > LOWER;
    }

    private static String key(PageLine line) {
        return NUMBER.matcher(line.text()).replaceAll("#");
    }
}
