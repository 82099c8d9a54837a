package app.parallax.export.report;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.dossier.work.Dossier;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.present.Columns;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.WorkViews;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the parts of one report share.
 *
 * @param dossier empty where the analyst's work is not to be there
 * @param worked whether it is
 * @param order the sources' ids in the order of the columns
 * @param findings in the order of the report: those of one kind together, each kind where its weightiest stands, the weightier first
 */
record ReportContext(
        Comparison comparison,
        Generator generator,
        Phrases phrases,
        SourceHeaders headers,
        Dossier dossier,
        WorkViews work,
        boolean worked,
        List<String> order,
        List<Finding> findings) {
    static ReportContext of(Comparison comparison, ExportOptions options, Generator generator, Phrases phrases) {
        Dossier dossier = Optional.ofNullable(options.dossier()).orElse(Dossier.EMPTY);
        return new ReportContext(
                comparison,
                generator,
                phrases,
                new SourceHeaders(comparison, phrases),
                dossier,
                WorkViews.of(dossier, comparison, phrases),
                options.dossier() != null,
                Columns.order(comparison),
                byKind(comparison.findings()));
    }

    private static List<Finding> byKind(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble(Finding::weight).reversed())
                .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Counted from 1. */
    int number(Finding finding) {
        return findings.indexOf(finding) + 1;
    }

    String anchor(Finding finding) {
        return "finding-" + number(finding);
    }

    String text(String key) {
        return phrases.text(key);
    }

    String text(String key, String argument, String value) {
        return phrases.text(key, Map.of(argument, value));
    }

    String program() {
        return generator.name() + " " + generator.version();
    }
}
