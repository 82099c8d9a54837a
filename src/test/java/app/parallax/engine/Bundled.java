package app.parallax.engine;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.Stance;
import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The five bundled sources compared, and questions that tests ask of the answer. */
final class Bundled {

    static final String RECORD = "nato-2023";
    static final String SUMMARY = "mlo-2023";
    static final String REPORT = "news-2023";
    static final String EARLIER_REPORT = "dw-2022";
    static final String EARLIER_RECORD = "nato-2021";

    private final Comparison comparison;

    Bundled() {
        Manifest manifest = ManifestFile.read(Path.of("assets", "sources", "manifest.json"));
        List<Source> sources =
                new SourceReading().read(manifest.sources(), new Cancellation()).sources();
        try (Engine engine = new Engine(EngineSettings.ofThisMachine())) {
            comparison = engine.compare(
                    sources,
                    new Options(manifest.baseline(), manifest.occasions(), List.of()),
                    Progress.SILENT,
                    new Cancellation());
        }
    }

    Comparison comparison() {
        return comparison;
    }

    /** The words of a passage, line ends and other white space made one space. */
    String words(Passage passage) {
        return comparison
                .source(passage.source())
                .words(passage.span())
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** The only quotation of a source that holds these words. */
    QuotationCheck quotation(String source, String words) {
        return only(comparison.quotations().stream()
                .filter(q -> q.source().equals(source) && quoted(q).contains(words))
                .toList());
    }

    String quoted(QuotationCheck check) {
        return words(new Passage(check.source(), check.quotation().span()));
    }

    List<Finding> findings(FindingKind kind, Predicate<Finding> which) {
        return comparison.findings().stream()
                .filter(f -> f.kind() == kind && which.test(f))
                .toList();
    }

    boolean touches(Finding finding, String source, String words) {
        return finding.passages().stream().anyMatch(p -> holds(p, source, words));
    }

    boolean holds(Passage passage, String source, String words) {
        return passage.source().equals(source) && words(passage).contains(words);
    }

    /** The points that a source states, or states differently, in a passage with these words. */
    List<Point> points(String source, String words) {
        return comparison.points().stream()
                .filter(p -> passages(p).anyMatch(passage -> holds(passage, source, words)))
                .toList();
    }

    Stream<Passage> passages(Point point) {
        return point.cells().stream()
                .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                .flatMap(cell -> cell.passages().stream());
    }

    /** True where a link or a repeat ties a passage with the one words to a passage with the other. */
    boolean tied(String one, String words, String other, String otherWords) {
        return Stream.concat(comparison.links().stream(), comparison.repeats().stream())
                .anyMatch(l -> (holds(l.first(), one, words) && holds(l.second(), other, otherWords))
                        || (holds(l.second(), one, words) && holds(l.first(), other, otherWords)));
    }

    static <T> T only(List<T> list) {
        if (list.size() != 1) {
            throw new AssertionError("expected one, found " + list.size() + ": " + list);
        }
        return list.getFirst();
    }
}
