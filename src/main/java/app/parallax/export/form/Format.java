package app.parallax.export.form;

import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.export.HtmlExporter;
import app.parallax.export.JsonExporter;
import app.parallax.export.JsonLinesExporter;
import app.parallax.export.evidence.MarkdownReport;
import app.parallax.export.linked.ClaimReviewExporter;
import app.parallax.export.linked.WebAnnotationExporter;
import app.parallax.export.report.DocxExporter;
import app.parallax.export.report.PdfExporter;
import app.parallax.export.table.CsvExporter;
import app.parallax.export.table.TableKind;
import app.parallax.export.table.XlsxExporter;
import app.parallax.present.Phrases;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which a comparison can be written. */
public enum Format {
    JSON,
    HTML,
    CSV,
    XLSX,
    /** The report for the file. */
    PDF,
    /** The same, to go on writing in. */
    DOCX,
    MD,
    JSONL,
    /** The W3C's Web Annotations. */
    JSONLD,
    /** ClaimReview of schema.org, which has no ending of its own. */
    CLAIMREVIEW;

    /** What the option that asks for one says of itself. */
    public static final String DESCRIPTION =
            "json, html, csv (one table), xlsx (all tables), pdf or docx (a report), md (Markdown), jsonl (JSON Lines), jsonld (W3C Web Annotations) or claimreview (schema.org); without it by the ending of the file.";

    /**
     * @param table which one a format that holds one table is to hold
     */
    public Exporter exporter(TableKind table) {
        Phrases phrases = Phrases.english();
        return switch (this) {
            case JSON -> new JsonExporter(Generator.parallax(), phrases);
            case HTML -> new HtmlExporter(Generator.parallax(), phrases);
            case CSV -> new CsvExporter(Generator.parallax(), phrases, table);
            case XLSX -> new XlsxExporter(Generator.parallax(), phrases);
            case PDF -> new PdfExporter(Generator.parallax(), phrases);
            case DOCX -> new DocxExporter(Generator.parallax(), phrases);
            case MD -> new MarkdownReport(Generator.parallax(), phrases);
            case JSONL -> new JsonLinesExporter(new JsonExporter(Generator.parallax(), phrases));
            case CLAIMREVIEW -> new ClaimReviewExporter(Generator.parallax(), phrases);
            case JSONLD -> new WebAnnotationExporter(Generator.parallax(), phrases);
        };
    }

    /** False where a terminal needs a line end behind it. */
    public boolean endsItself() {
        return switch (this) {
            case JSON, HTML, JSONLD, CLAIMREVIEW -> false;
            case CSV, XLSX, PDF, DOCX, MD, JSONL -> true;
        };
    }

    /** The one asked for, else that of the file's ending; JSON where there is no file. Nothing where the name or the ending is unknown. */
    public static Optional<Format> of(@Nullable String asked, @Nullable Path file) {
        if (asked != null) {
            return named(asked);
        }
        if (file == null) {
            return Optional.of(JSON);
        }
        return named(ending(file));
    }

    /** What stands behind the last full stop of a file's name; the whole name where there is none. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<Format> named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.written().equals(folded.equals("htm") ? "html" : folded))
                .findFirst();
    }

    /** All names, for a sentence. */
    public static String known() {
        return String.join(", ", names());
    }

    /** All names, in the order of the formats. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Format::written).toList();
    }

    /** As it is written on a command line. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same, for the shell to complete. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
