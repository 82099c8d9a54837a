package app.parallax.read.transcript;

import app.parallax.read.transcript.Script.Aside;
import app.parallax.read.transcript.Script.Entry;
import app.parallax.read.transcript.Script.Turn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets a script as a word processor does. */
final class DocumentTypesetting {

    private static final float SIZE = 11;
    private static final float LINE = 14;
    private static final float LEFT = 70;
    private static final float WIDTH = 450;
    private static final PDType1Font PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private DocumentTypesetting() {}

    static byte[] docx(Script script, Setting setting) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            script.header()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = setting.form() == Setting.Form.DOCX_TABLE ? document.createTable(1, 2) : null;
            for (Entry entry : script.entries()) {
                switch (entry) {
                    case Aside aside
                    when table != null -> table.createRow().getCell(1).setText(aside.words());
                    case Aside aside -> document.createParagraph().createRun().setText(aside.words());
                    case Turn turn when table != null -> row(table.createRow(), turn);
                    case Turn turn -> turn(document, turn, setting);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XWPFTableRow row, Turn turn) {
        row.getCell(0).setText(turn.label() == null ? "" : turn.label());
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            XWPFParagraph paragraph = i == 0
                    ? row.getCell(1).getParagraphs().getFirst()
                    : row.getCell(1).addParagraph();
            paragraph.createRun().setText(turn.paragraphs().get(i));
        }
    }

    private static void turn(XWPFDocument document, Turn turn, Setting setting) {
        XWPFParagraph paragraph = document.createParagraph();
        if (turn.label() != null) {
            XWPFRun name = paragraph.createRun();
            name.setBold(true);
            name.setText(turn.label() + setting.mark(turn.label()).strip());
            if (setting.separator().isLine()) {
                paragraph = document.createParagraph();
            } else {
                paragraph.createRun().setText(" ");
            }
        }
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            (i == 0 ? paragraph : document.createParagraph())
                    .createRun()
                    .setText(turn.paragraphs().get(i));
        }
    }

    /** Labels in bold stand on the line of the first words, or above it. */
    static byte[] pdf(Script script, Setting setting) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pages pages = new Pages(document);
            for (String line : script.header()) {
                pages.paragraph("", line);
            }
            for (Entry entry : script.entries()) {
                switch (entry) {
                    case Aside aside -> pages.paragraph("", aside.words());
                    case Turn turn -> turn(pages, turn, setting);
                }
            }
            pages.close();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void turn(Pages pages, Turn turn, Setting setting) throws IOException {
        String label = turn.label() == null
                ? ""
                : turn.label() + setting.mark(turn.label()).strip();
        if (setting.separator().isLine() && !label.isEmpty()) {
            pages.paragraph(label, "");
            label = "";
        }
        for (String paragraph : turn.paragraphs()) {
            pages.paragraph(label, paragraph);
            label = "";
        }
    }

    /** Pages that fill from above. */
    private static final class Pages {
        private final PDDocument document;
        private PDPageContentStream out;
        private float y;

        Pages(PDDocument document) throws IOException {
            this.document = document;
            this.out = next();
        }

        private PDPageContentStream next() throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            y = 770;
            return new PDPageContentStream(document, page);
        }

        void paragraph(String label, String words) throws IOException {
            List<String> line = new ArrayList<>();
            float width = label.isEmpty() ? 0 : width(BOLD, label + " ");
            String bold = label;
            for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
                float more = width(PLAIN, word + " ");
                if (width + more > WIDTH && !line.isEmpty()) {
                    line(bold, String.join(" ", line));
                    bold = "";
                    line.clear();
                    width = 0;
                }
                line.add(word);
                width += more;
            }
            line(bold, String.join(" ", line));
            y -= LINE / 2;
        }

        private void line(String bold, String words) throws IOException {
            if (y < 70) {
                out.close();
                out = next();
            }
            out.beginText();
            out.newLineAtOffset(LEFT, y);
            if (!bold.isEmpty()) {
                out.setFont(BOLD, SIZE);
                out.showText(bold + (words.isEmpty() ? "" : " "));
            }
            out.setFont(PLAIN, SIZE);
            out.showText(words);
            out.endText();
            y -= LINE;
        }

        private static float width(PDType1Font font, String words) throws IOException {
            return font.getStringWidth(words) / 1000 * SIZE;
        }

        void close() throws IOException {
            out.close();
        }
    }
}
