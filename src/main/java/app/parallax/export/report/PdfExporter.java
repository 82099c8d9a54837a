package app.parallax.export.report;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.present.Phrases;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The report as PDF (ISO 32000), tagged as PDF/UA asks, with bookmarks and its typefaces in it. An interrupted thread ends it. */
public final class PdfExporter implements Exporter {
    private static final Logger LOG = Logger.getLogger(PdfExporter.class.getName());

    static {
        // Else the library writes to standard error by itself; what it says of a report comes to our own log.
        XRLog.setLoggingEnabled(false);
    }

    private final Generator generator;
    private final Phrases phrases;
    private final List<Path> typefaces;

    public PdfExporter(Generator generator, Phrases phrases) {
        this(generator, phrases, SystemTypefaces.folders(System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /**
     * @param typefaces folders in which there may be some for what ours do not have
     */
    PdfExporter(Generator generator, Phrases phrases, List<Path> typefaces) {
        this.generator = generator;
        this.phrases = phrases;
        this.typefaces = List.copyOf(typefaces);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        Report report = new ReportMaker(generator, phrases).of(comparison, options);
        try (PDDocument document = new PDDocument()) {
            Typefaces faces = Typefaces.into(document, typefaces);
            String pages = new PdfPages(report, phrases, faces).xhtml();
            try (PdfBoxRenderer renderer =
                    builder(report, pages, document, faces).buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(document, report, pages);
                document.save(out);
            }
        } catch (CancellationException e) {
            InterruptedIOException interrupted = new InterruptedIOException("the report was cancelled");
            interrupted.initCause(e);
            throw interrupted;
        }
        out.flush();
    }

    private static PdfRendererBuilder builder(Report report, String pages, PDDocument document, Typefaces typefaces) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        for (Typefaces.Loaded loaded : typefaces.loaded()) {
            builder.useFont(
                    new PDFontSupplier(loaded.font()),
                    loaded.face().family(),
                    loaded.face().weight(),
                    FontStyle.NORMAL,
                    true);
        }
        builder.withHtmlContent(pages, null);
        builder.withProducer(report.program());
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new InterruptibleBreaker());
        // Nothing that a text holds may make the library fetch anything.
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(PdfExporter::log);
        return builder;
    }

    private static void log(Diagnostic diagnostic) {
        LOG.log(Level.FINE, diagnostic::getFormattedMessage);
    }

    /** Without the time of writing: the same comparison gives the same file. */
    private static void describe(PDDocument document, Report report, String pages) {
        var about = document.getDocumentInformation();
        about.setCreator(report.program());
        about.setCreationDate(null);
        about.setModificationDate(null);
        // What the file is known by is else made from the time.
        document.setDocumentId((long) pages.hashCode());
    }
}
