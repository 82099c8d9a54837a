package app.parallax;

import app.parallax.compare.Comparison;
import app.parallax.compare.Verdict;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The findings of greatest weight as a few lines for a terminal. */
final class FindingsTable {
    private static final int ROWS = 6;
    private static final int TITLE = 32;
    private static final int WIDTH = 118;
    private static final Set<Verdict> AGREE = EnumSet.of(Verdict.AGREE, Verdict.COMPATIBLE);
    private static final Set<Verdict> DIFFER = EnumSet.of(Verdict.DIFFER, Verdict.UNSUPPORTED);
    private static final Set<Verdict> BESIDE = EnumSet.of(Verdict.INCOMPARABLE, Verdict.UNCHECKABLE);

    private final Comparison comparison;
    private final Phrases phrases;

    FindingsTable(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    /** What agrees, what differs, each by falling weight, and how many findings are neither. */
    List<String> lines() {
        List<FindingView> views = new FindingViews(comparison, phrases).all();
        return Stream.of(
                        part("Agrees", views, AGREE, ROWS),
                        part("Differs or stands alone", views, DIFFER, ROWS),
                        part("Cannot be checked or compared", views, BESIDE, 0))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> part(String heading, List<FindingView> views, Set<Verdict> verdicts, int rows) {
        List<FindingView> chosen = views.stream()
                .filter(view -> verdicts.contains(view.finding().verdict()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(heading + ": " + chosen.size());
        chosen.stream().limit(rows).map(FindingsTable::row).forEach(lines::add);
        if (rows > 0 && chosen.size() > rows) {
            lines.add("     and " + (chosen.size() - rows) + " more");
        }
        return lines;
    }

    private static String row(FindingView view) {
        String title = cut(view.title(), TITLE);
        String line = "  " + view.symbol() + "  " + title + " ".repeat(TITLE + 2 - title.length()) + view.summary();
        return cut(line.replace('\n', ' '), WIDTH);
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1).stripTrailing() + "…";
    }
}
