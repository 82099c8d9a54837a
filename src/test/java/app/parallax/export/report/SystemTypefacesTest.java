package app.parallax.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemTypefacesTest {
    @TempDir
    Path folder;

    @Test
    void oneOfTheMachineIsTakenForACharacterThatNoneOfOursHas() throws IOException {
        byte[] serif = serif();
        Path deep = Files.createDirectories(folder.resolve("truetype/droid"));
        Files.write(deep.resolve("DroidSansFallback.ttf"), serif);

        try (PDDocument document = new PDDocument()) {
            Typefaces alone = Typefaces.into(document, List.of());
            int only = onlyIn(serif, alone);
            Typefaces more = Typefaces.into(document, List.of(folder.resolve("none"), folder));
            int ours = more.loaded().size();

            assertThat(more.has('a')).isTrue();
            assertThat(more.loaded()).as("nobody looks before it is needed").hasSize(ours);
            assertThat(more.has(only)).isTrue();
            assertThat(more.loaded())
                    .hasSize(ours + 1)
                    .last()
                    .extracting(l -> l.face().family())
                    .isEqualTo("Added");
        }
    }

    @Test
    void oneThatIsBrokenOrNotKnownToBeFreeIsPassedOver() throws IOException {
        byte[] serif = serif();
        Files.write(folder.resolve("DroidSansFallbackFull.ttf"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("Bought.ttf"), serif);
        try (PDDocument document = new PDDocument()) {
            int only = onlyIn(serif, Typefaces.into(document, List.of()));
            assertThat(Typefaces.into(document, List.of(folder)).has(only)).isFalse();
            Files.write(folder.resolve("NanumGothic.ttf"), serif);
            assertThat(Typefaces.into(document, List.of(folder)).has(only)).isTrue();
        }
    }

    /** A character that the serifs alone have: others are not drawn in every style. */
    private static int onlyIn(byte[] serif, Typefaces ours) throws IOException {
        CmapLookup lookup =
                new TTFParser().parse(new RandomAccessReadBuffer(serif)).getUnicodeCmapLookup();
        for (int c = 0x100; c < 0x10000; c++) {
            if (lookup.getGlyphId(c) > 0 && !ours.has(c)) {
                return c;
            }
        }
        throw new AssertionError("the serifs have nothing that the others do not have");
    }

    private static byte[] serif() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Typefaces.class.getResourceAsStream("fonts/EBGaramond12-Regular.ttf"))) {
            return in.readAllBytes();
        }
    }
}
