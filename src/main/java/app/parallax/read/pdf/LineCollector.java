package app.parallax.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF, in the order in which its program wrote them, which for columns is the order of reading. Used once. */
final class LineCollector extends PDFTextStripper {
    /** More than the longest book. */
    private static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private double height = 1;
    private int characters;

    private LineCollector() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Says that a file holds more words than can be meant. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static List<PageLine> of(PDDocument document) throws IOException {
        LineCollector collector = new LineCollector();
        collector.writeText(document, Writer.nullWriter());
        return collector.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        height = Math.max(1, page.getCropBox().getHeight());
    }

    @Override
    protected void endPage(PDPage page) {
        end();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchException();
        }
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    private void end() {
        String text = words.toString().replace('\u00a0', ' ').strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            lines.add(line(text));
        }
        words.setLength(0);
        letters.clear();
    }

    private PageLine line(String text) {
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        double highest =
                letters.stream().mapToDouble(TextPosition::getHeightDir).max().orElse(0);
        double size = letters.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .sorted()
                .skip(letters.size() / 2)
                .findFirst()
                .orElse(0);
        return new PageLine(
                text,
                getCurrentPageNo() - 1,
                (first.getYDirAdj() - highest) / height,
                first.getYDirAdj(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                size,
                letters.stream().allMatch(LineCollector::isBold));
    }

    private static boolean isBold(TextPosition letter) {
        String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
        return font.contains("bold")
                || font.contains("black")
                || font.contains("heavy")
                || letter.getUnicode().isBlank();
    }
}
