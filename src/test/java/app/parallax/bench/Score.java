package app.parallax.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the scorer.
 *
 * @param set such as "figures-RTE"; where the scorer names only the kind, the name of the file
 * @param figures shares and the like by name, in the scorer's order; what it could not tell is left out
 * @param interval that of the first figure, or null
 */
record Score(
        String set, Map<String, Double> figures, @Nullable Interval interval) {
    /** The middle 95 % over draws of documents. */
    record Interval(double low, double high) {}

    /**
     * @param lines what the scorer printed, one JSON object a line
     * @throws tools.jackson.core.JacksonException where a line is none
     */
    static List<Score> read(String lines, CaseFile file) {
        List<Score> scores = new ArrayList<>();
        for (String line : lines.lines().filter(line -> !line.isBlank()).toList()) {
            scores.add(of(JsonMapper.shared().readTree(line), file));
        }
        return List.copyOf(scores);
    }

    private static Score of(JsonNode row, CaseFile file) {
        Map<String, Double> figures = new LinkedHashMap<>();
        row.forEachEntry((name, value) -> {
            // Whole numbers are counts of cases, and no measure of the program.
            if (value.isFloatingPointNumber()) {
                figures.put(name, value.doubleValue());
            }
        });
        String rest = row.path("set").stringValue().substring(file.kind().length());
        JsonNode ends = row.path("interval");
        Interval interval = ends.isArray()
                ? new Interval(ends.get(0).doubleValue(), ends.get(1).doubleValue())
                : null;
        return new Score(rest.isEmpty() ? file.name() : file.kind() + rest, figures, interval);
    }

    /** The interval, where it is that of this figure. */
    @Nullable
    Interval interval(String figure) {
        return figure.equals(figures.keySet().iterator().next()) ? interval : null;
    }
}
