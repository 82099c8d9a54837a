package app.parallax.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces that a report is set in. They come with the program and go into the file, so that it looks the same everywhere, on a machine that has none as well. For what they do not have, such as Chinese, one of the
 * machine's is taken where it has a free one. For one report and one thread.
 */
final class Typefaces {
    private static final Logger LOG = Logger.getLogger(Typefaces.class.getName());

    /** The last is asked for what the others do not have: signs, Arabic, Hebrew, Armenian, Georgian. */
    private static final List<Face> ALL = List.of(
            new Face("EBGaramond12-Regular.ttf", "Serif", 400),
            new Face("NotoSans-Regular.ttf", "Sans", 400),
            new Face("NotoSans-Bold.ttf", "Sans", 700),
            new Face("DejaVuSans.ttf", "Other", 400));

    /** As the style sheet calls what the machine adds. */
    private static final String ADDED = "Added";

    private final PDDocument document;
    private final List<Path> folders;
    private final List<CmapLookup> lookups = new ArrayList<>();
    private final List<CmapLookup> added = new ArrayList<>();
    private final List<Loaded> loaded = new ArrayList<>();
    private boolean looked;

    /**
     * @param family as the style sheet calls it
     * @param weight 400, or 700 for bold
     */
    record Face(String file, String family, int weight) {}

    /** A typeface for one document. */
    record Loaded(Face face, PDFont font) {}

    private Typefaces(PDDocument document, List<Path> folders) {
        this.document = document;
        this.folders = List.copyOf(folders);
    }

    /**
     * Of the letters only those go into the document that are used there.
     *
     * @param document closes them
     * @param folders where more are looked for once a character asks for them
     * @throws IOException where this copy of the program lacks one
     */
    static Typefaces into(PDDocument document, List<Path> folders) throws IOException {
        Typefaces faces = new Typefaces(document, folders);
        for (Face face : ALL) {
            faces.lookups.add(faces.load(face, bytes(face)));
        }
        return faces;
    }

    private CmapLookup load(Face face, byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // Joined letters take the library most of its time, and are taken for other letters by who searches the file.
        font.setEnableGsub(false);
        CmapLookup lookup = font.getUnicodeCmapLookup();
        loaded.add(new Loaded(face, PDType0Font.load(document, font, true)));
        return lookup;
    }

    /** One is enough: several in one style would stand for one another. */
    private void look() {
        looked = true;
        for (Path file : SystemTypefaces.in(folders)) {
            try {
                added.add(load(new Face(String.valueOf(file.getFileName()), ADDED, 400), Files.readAllBytes(file)));
                return;
            } catch (IOException e) {
                LOG.log(Level.INFO, "This typeface is not used: " + file, e);
            }
        }
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
        if (isOurs(codePoint)) {
            return true;
        }
        if (!looked) {
            look();
        }
        return added.stream().anyMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
    }

    private boolean isOurs(int codePoint) {
        return lookups.getLast().getGlyphId(codePoint) > 0
                || lookups.subList(1, lookups.size() - 1).stream().allMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
    }
}
