package app.parallax.export.evidence;

import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.dossier.work.Dossier;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.present.Columns;
import app.parallax.present.Excerpt;
import app.parallax.present.NoteView;
import app.parallax.present.Phrases;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import app.parallax.present.PointsMatrix;
import app.parallax.present.SourceHeaders;
import app.parallax.present.WorkViews;
import app.parallax.present.evidence.EvidenceMaker;
import app.parallax.present.lineage.LineageSentences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A whole comparison in GitHub's Markdown: each finding with its evidence, the points as a table, the sources, and the analyst's notes where there is a dossier. */
public final class MarkdownReport implements Exporter {
    private final Generator generator;
    private final Phrases phrases;

    public MarkdownReport(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        out.write(String.join("\n\n", new Parts(comparison, options).all()).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
    }

    /** The paragraphs of one report, in order. */
    private final class Parts {
        private final Comparison comparison;
        private final ExportOptions options;
        private final Dossier dossier;
        private final SourceHeaders headers;
        private final List<String> parts = new ArrayList<>();

        Parts(Comparison comparison, ExportOptions options) {
            this.comparison = comparison;
            this.options = options;
            this.dossier = Optional.ofNullable(options.dossier()).orElse(Dossier.EMPTY);
            this.headers = new SourceHeaders(comparison, phrases);
        }

        List<String> all() {
            String title = Optional.ofNullable(options.title())
                    .orElseGet(() -> headers.of(comparison.baseline()).title());
            parts.add("# " + MarkdownText.escaped(Excerpt.oneLine(title)));
            parts.add(summary());
            findings();
            points();
            sources();
            lineage();
            if (options.dossier() != null) {
                notes();
            }
            return parts;
        }

        private String summary() {
            return comparison.findings().stream()
                    .collect(Collectors.groupingBy(
                            finding -> phrases.of("finding-kind", finding.kind()) + ", "
                                    + phrases.of("verdict", finding.verdict()),
                            java.util.LinkedHashMap::new,
                            Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> "- " + entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"));
        }

        private void heading(String key) {
            parts.add("## " + phrases.text(key));
        }

        private void findings() {
            heading("export.findings");
            if (comparison.findings().isEmpty()) {
                parts.add(phrases.text("export.none"));
                return;
            }
            EvidenceMaker maker = new EvidenceMaker(comparison, dossier, phrases);
            Markdown markdown = new Markdown(phrases);
            parts.add(comparison.findings().stream()
                    .map(maker::of)
                    .map(evidence -> markdown.write(evidence).strip())
                    .collect(Collectors.joining("\n\n---\n\n")));
        }

        private void points() {
            heading("export.points");
            PointsMatrix matrix = PointsMatrix.shared(comparison, phrases);
            if (matrix.topics().isEmpty()) {
                parts.add(phrases.text("export.no-points"));
                return;
            }
            List<String> lines = new ArrayList<>();
            List<String> heads =
                    new ArrayList<>(List.of(phrases.text("export.point"), phrases.text("export.witnesses")));
            matrix.columns().forEach(source -> heads.add(headers.brief(source)));
            lines.add(line(heads.stream().map(MarkdownText::escaped).toList()));
            lines.add(line(heads.stream().map(head -> "---").toList()));
            matrix.topics().stream()
                    .flatMap(topic -> topic.rows().stream())
                    .forEach(row -> lines.add(line(cells(row))));
            parts.add(String.join("\n", lines));
        }

        private static String line(List<String> cells) {
            return "| " + String.join(" | ", cells) + " |";
        }

        private List<String> cells(PointRow row) {
            Point point = row.point();
            List<String> cells = new ArrayList<>();
            cells.add("**" + MarkdownText.escaped(Excerpt.oneLine(point.label())) + "** ("
                    + MarkdownText.escaped(row.note()) + ")");
            cells.add(Integer.toString(point.witnesses()));
            row.cells().forEach(cell -> cells.add(cell(cell)));
            return cells;
        }

        private static String cell(PointCell cell) {
            return cell.symbol()
                    + cell.excerpts().stream()
                            .map(excerpt -> " “" + MarkdownText.escaped(excerpt.words()) + "”")
                            .collect(Collectors.joining("<br>"));
        }

        private void sources() {
            heading("export.sources");
            parts.add(Columns.order(comparison).stream().map(this::source).collect(Collectors.joining("\n")));
            parts.add(phrases.text(
                    "export.generator", Map.of("program", generator.name(), "version", generator.version())));
            parts.add(comparison.settings().stream()
                    .map(setting -> "- " + phrases.text("column.setting") + " `" + setting.name() + "`: "
                            + MarkdownText.escaped(setting.value()))
                    .collect(Collectors.joining("\n")));
        }

        private void lineage() {
            heading("export.lineage");
            LineageSentences sentences = new LineageSentences(comparison, phrases);
            parts.add(
                    comparison.lineage().isEmpty()
                            ? phrases.text("export.lineage.none")
                            : comparison.lineage().stream()
                                    .map(line -> "- " + MarkdownText.escaped(Excerpt.oneLine(sentences.of(line))) + ".")
                                    .collect(Collectors.joining("\n")));
        }

        private String source(String id) {
            String read = Optional.ofNullable(dossier.source(id))
                    .map(held -> " · " + phrases.text("column.imported") + " "
                            + held.current().imported())
                    .orElse("");
            return "- **" + MarkdownText.escaped(Excerpt.oneLine(headers.of(id).title())) + "** · "
                    + MarkdownText.escaped(headers.of(id).details()) + read + " · "
                    + phrases.text(
                            "export.hash",
                            Map.of("hash", "`" + comparison.source(id).source().sha256() + "`"));
        }

        private void notes() {
            heading("export.notes");
            WorkViews work = WorkViews.of(dossier, comparison, phrases);
            List<NoteView> notes = work.notes().all();
            if (notes.isEmpty()) {
                parts.add(phrases.text("export.notes.none"));
            }
            notes.forEach(this::note);
            if (!work.left().isEmpty()) {
                heading("export.left");
                work.left().forEach(this::note);
            }
        }

        private void note(NoteView note) {
            parts.add("**" + MarkdownText.escaped(Excerpt.oneLine(note.about())) + "** ("
                    + MarkdownText.escaped(note.by()) + ")");
            if (!note.text().isEmpty()) {
                parts.add(MarkdownText.lines(note.text()));
            }
            note.places()
                    .forEach(place -> parts.add("> " + MarkdownText.escaped(place.words()) + "  \n> – "
                            + MarkdownText.escaped(place.source())
                            + (place.doubt().isEmpty() ? "" : ". " + MarkdownText.escaped(place.doubt()))));
            if (!note.tags().isEmpty()) {
                parts.add(MarkdownText.escaped(String.join(" ", note.tags())));
            }
        }
    }
}
