package app.parallax.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was measured beside what is to be reached and what was measured before, as a Markdown table that can be read as it stands. */
final class ScoreTable {
    private static final List<String> HEAD =
            List.of("set", "figure", "measured", "interval", "reach", "reached", "baseline", "difference");

    private final Baseline baseline;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ScoreTable(List<Measurement> measurements, Baseline baseline) {
        this.baseline = baseline;
        measurements.forEach(this::add);
    }

    private void add(Measurement measurement) {
        Score score = measurement.score();
        score.figures().forEach((figure, value) -> rows.add(row(score, figure, value)));
        Baseline.Entry before = baseline.sets().get(score.set());
        boolean alike = before == null || before.share().equals(measurement.share());
        if (!alike || !measurement.share().isWhole()) {
            notes.add(score.set() + ": measured on " + measurement.share() + " cases"
                    + (before == null ? "." : "; the baseline on " + before.share() + "."));
        }
    }

    private List<String> row(Score score, String figure, double value) {
        Optional<Goals.Goal> goal = Goals.of(score.set(), figure);
        Double before = baseline.figure(score.set(), figure);
        return List.of(
                score.set(),
                figure,
                plain(value),
                interval(score.interval(figure)),
                goal.map(Goals.Goal::toString).orElse(""),
                goal.map(wanted -> wanted.isReachedBy(value) ? "yes" : "no").orElse(""),
                before == null ? "" : plain(before),
                before == null ? "" : signed(value - before));
    }

    private static String interval(Score.@Nullable Interval interval) {
        return interval == null ? "" : plain(interval.low()) + " to " + plain(interval.high());
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** With a sign, unless the figures are the same as printed. */
    private static String signed(double difference) {
        return Math.abs(difference) < 0.0005 ? "=" : String.format(Locale.ROOT, "%+.3f", difference);
    }

    /** The table, and below it what was measured on a part of the cases only. Ends with a line feed. */
    @Override
    public String toString() {
        List<Integer> widths =
                IntStream.range(0, HEAD.size()).mapToObj(this::width).toList();
        List<String> rule = widths.stream().map("-"::repeat).toList();
        List<List<String>> all = new ArrayList<>(List.of(HEAD, rule));
        all.addAll(rows);
        String table = all.stream().map(row -> line(row, widths)).collect(Collectors.joining());
        return notes.isEmpty() ? table : table + "\n" + String.join("\n", notes) + "\n";
    }

    private int width(int column) {
        List<Integer> widths = new ArrayList<>(
                rows.stream().map(row -> row.get(column).length()).toList());
        widths.add(HEAD.get(column).length());
        return Collections.max(widths);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> String.format(Locale.ROOT, "%-" + widths.get(i) + "s", cells.get(i)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
