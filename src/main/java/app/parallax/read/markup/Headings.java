package app.parallax.read.markup;

import app.parallax.read.layout.LeadingTitle;

/** Tells headings of documents in which only the looks of words say what they are. */
public final class Headings {

    private Headings() {}

    /** True inside a heading of HTML, and of a line of its own in bold, unless its end says that it is a sentence or a speaker. */
    public static boolean isHeading(Piece piece, String text) {
        return piece.element().closest("h1, h2, h3, h4, h5, h6") != null || isAllBold(piece, text);
    }

    private static boolean isAllBold(Piece piece, String text) {
        String words = piece.span().of(text);
        if (!LeadingTitle.isLine(words)) {
            return false;
        }
        String bold = piece.element().select("b, strong").eachText().stream().reduce("", String::concat);
        return bold.replaceAll("\\s", "").equals(words.replaceAll("\\s", ""));
    }
}
