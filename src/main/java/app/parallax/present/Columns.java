package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The order in which sources stand side by side. */
public final class Columns {
    private Columns() {}

    /**
     * All source ids: the baseline, then the report that has most to say against it, then the others of its occasion, then the rest. The first two are what a reader with a deadline opens on.
     */
    public static List<String> order(Comparison comparison) {
        AnnotatedSource baseline = comparison.source(comparison.baseline());
        return comparison.sources().stream()
                .sorted(Comparator.comparing((AnnotatedSource s) -> !s.id().equals(baseline.id()))
                        .thenComparing(s -> !sameOccasion(s, baseline))
                        .thenComparing(s -> s.source().info().kind() != SourceKind.REPORT)
                        .thenComparing(s -> -weight(comparison, s.id())))
                .map(AnnotatedSource::id)
                .toList();
    }

    private static boolean sameOccasion(AnnotatedSource source, AnnotatedSource baseline) {
        String occasion = source.source().info().occasion();
        return occasion != null
                && Objects.equals(occasion, baseline.source().info().occasion());
    }

    private static double weight(Comparison comparison, String source) {
        return comparison.findings().stream()
                .filter(f -> f.passages().getFirst().source().equals(source))
                .mapToDouble(Finding::weight)
                .sum();
    }
}
