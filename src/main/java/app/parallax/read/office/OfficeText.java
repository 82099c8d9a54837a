package app.parallax.read.office;

import app.parallax.read.layout.LeadingTitle;
import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.read.markup.Headings;
import app.parallax.read.markup.MarkupWords;
import app.parallax.read.markup.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document and what its styles say of each paragraph.
 *
 * @param paragraphs in order, holding all of the text that is not white space
 */
record OfficeText(String text, List<Paragraph> paragraphs) {
    static OfficeText of(Document page) {
        MarkupWords words = MarkupWords.of(page.body());
        String text = words.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Piece piece : words.pieces()) {
            paragraphs.add(new Paragraph(piece.span(), 1, false, hint(piece, text)));
        }
        return new OfficeText(text, LeadingTitle.marked(paragraphs, text));
    }

    private static @Nullable Hint hint(Piece piece, String text) {
        Element element = piece.element();
        if (element.closest(".header, .footer, nav") != null) {
            return Hint.FURNITURE;
        }
        String style = element.className().toLowerCase(Locale.ROOT);
        if (style.equals("title")) {
            return Hint.TITLE;
        }
        if (style.contains("caption")) {
            return Hint.CAPTION;
        }
        return Headings.isHeading(piece, text) ? Hint.HEADING : null;
    }
}
