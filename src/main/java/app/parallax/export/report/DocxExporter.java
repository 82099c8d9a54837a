package app.parallax.export.report;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.export.SteadyZip;
import app.parallax.present.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The report as a word processor's file (ECMA-376), to go on writing in. An interrupted thread ends it. */
public final class DocxExporter implements Exporter {
    private final Generator generator;
    private final Phrases phrases;

    public DocxExporter(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        Report report = new ReportMaker(generator, phrases).of(comparison, options);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document, report);
            DocxStyles.addTo(document);
            new DocxBody(document, phrases).write(report);
            document.write(bytes);
        }
        SteadyZip.write(bytes.toByteArray(), out);
        out.flush();
    }

    /** Without the time of writing: the same comparison gives the same file. */
    private void describe(XWPFDocument document, Report report) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(DocxWords.of(report.title()));
        core.setDescription(DocxWords.of(report.about()));
        core.setCreator(report.program());
        core.setCreated(Optional.empty());
        core.setModified(Optional.empty());
        document.getProperties().getExtendedProperties().setApplication(generator.name());
    }
}
