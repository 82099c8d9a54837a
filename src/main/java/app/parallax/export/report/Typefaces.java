package app.parallax.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces that a report is set in. They come with the program and go into the file, so that it looks the same everywhere, on a machine that has none as well. */
final class Typefaces {
    /** The last is asked for what the others do not have: signs, Arabic, Hebrew, Armenian, Georgian. */
    private static final List<Face> ALL = List.of(
            new Face("EBGaramond12-Regular.ttf", "Serif", 400),
            new Face("NotoSans-Regular.ttf", "Sans", 400),
            new Face("NotoSans-Bold.ttf", "Sans", 700),
            new Face("DejaVuSans.ttf", "Other", 400));

    private final List<CmapLookup> lookups = new ArrayList<>();
    private final List<Loaded> loaded = new ArrayList<>();

    /**
     * @param family as the style sheet calls it
     * @param weight 400, or 700 for bold
     */
    record Face(String file, String family, int weight) {}

    /** A typeface for one document. */
    record Loaded(Face face, PDFont font) {}

    private Typefaces() {}

    /**
     * Of the letters only those go into the document that are used there.
     *
     * @param document closes them
     * @throws IOException where this copy of the program lacks one
     */
    static Typefaces into(PDDocument document) throws IOException {
        Typefaces faces = new Typefaces();
        for (Face face : ALL) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
            // Joined letters take the library most of its time, and are taken for other letters by who searches the
            // file.
            font.setEnableGsub(false);
            faces.lookups.add(font.getUnicodeCmapLookup());
            faces.loaded.add(new Loaded(face, PDType0Font.load(document, font, true)));
        }
        return faces;
    }

    private static byte[] bytes(Face face) throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream("fonts/" + face.file())) {
            if (in == null) {
                throw new IOException("this copy of Parallax lacks " + face.file() + "; install it again");
            }
            return in.readAllBytes();
        }
    }

    List<Loaded> loaded() {
        return List.copyOf(loaded);
    }

    /** True where the character can be drawn in any style: the serifs fall back on what has none. */
    boolean has(int codePoint) {
        return lookups.getLast().getGlyphId(codePoint) > 0
                || lookups.subList(1, lookups.size() - 1).stream().allMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
    }
}
