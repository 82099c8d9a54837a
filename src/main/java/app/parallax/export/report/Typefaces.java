package app.parallax.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that a report is set in. They come with the program and go into the file, so that it looks the same everywhere, on a machine that has none as well. */
final class Typefaces {
    /**
     * @param family as the style sheet calls it
     * @param weight 400, or 700 for bold
     */
    record Face(String file, String family, int weight) {
        InputStream open() throws IOException {
            InputStream in = Typefaces.class.getResourceAsStream("fonts/" + file);
            if (in == null) {
                throw new IOException("this copy of Parallax lacks " + file + "; install it again");
            }
            return in;
        }
    }

    /** The last is asked for what the others do not have: signs, Arabic, Hebrew, Armenian, Georgian. */
    static final List<Face> ALL = List.of(
            new Face("EBGaramond12-Regular.ttf", "Serif", 400),
            new Face("NotoSans-Regular.ttf", "Sans", 400),
            new Face("NotoSans-Bold.ttf", "Sans", 700),
            new Face("DejaVuSans.ttf", "Other", 400));

    private final List<CmapLookup> lookups;

    private Typefaces(List<CmapLookup> lookups) {
        this.lookups = lookups;
    }

    /** Those that every text can fall back on. */
    static Typefaces everywhere() throws IOException {
        List<CmapLookup> lookups = new ArrayList<>();
        for (Face face : ALL.subList(1, ALL.size())) {
            try (InputStream in = face.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                lookups.add(font.getUnicodeCmapLookup());
            }
        }
        return new Typefaces(lookups);
    }

    /** True where the character can be drawn in any style. */
    boolean has(int codePoint) {
        return lookups.getLast().getGlyphId(codePoint) > 0
                || lookups.stream().limit(lookups.size() - 1L).allMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
    }
}
