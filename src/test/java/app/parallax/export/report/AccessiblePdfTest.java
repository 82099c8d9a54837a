package app.parallax.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report held to PDF/UA-1 (ISO 14289-1), by the validator that the PDF Association keeps. */
@Tag("full")
class AccessiblePdfTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theReportCanBeReadOutLoudAsTheStandardHasIt() throws Exception {
        PdfExporter exporter = new PdfExporter(new Generator("Parallax", "test"), Phrases.english());

        assertThat(broken(Golden.bytes(exporter, Comparisons.harbour(), Worked.harbour())))
                .isEmpty();
        assertThat(broken(Golden.bytes(exporter, Comparisons.harbour(), new ExportOptions(false, false, "Harbour"))))
                .isEmpty();
    }

    @Test
    void aPageThatSaysNothingOfItselfIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }
        assertThat(broken(bytes.toByteArray())).isNotEmpty();
    }

    /** What breaks the standard: its clause, and where. */
    private static List<String> broken(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(found -> found.getRuleId().getClause() + ": " + found.getMessage() + " ("
                            + found.getLocation().getContext() + ")")
                    .toList();
        }
    }
}
