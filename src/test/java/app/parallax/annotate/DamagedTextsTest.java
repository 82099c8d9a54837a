package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.read.Content;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real texts cut at random places, with marks dropped, doubled or turned: nothing is thrown, and every position lies in the text. */
class DamagedTextsTest {

    private static final String MARKS = "“”‘’\"'«»„`()[]—–-…:;,.?!\n";
    private static final int LONGEST = 2500;
    private static final Path FOLDER = Path.of("assets", "sources");
    private static final String[] FILES = {
        "nato-2023-transcript.txt",
        "nato-2021-transcript.txt",
        "news-2023-report.txt",
        "mlo-2023-summary.txt",
        "dw-2022-report.txt"
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areReadAndAnnotatedWithinTheirBounds(long seed) throws IOException {
        Random random = new Random(seed);
        String text = damaged(piece(random), random);
        SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
        SourceInfo info = new SourceInfo(null, null, kind, LocalDate.of(2023, 11, 21), "en", null, null);
        ReadOutcome outcome =
                new SourceReading().read(new SourceInput("text", "text", new Content.Inline(text, "text/plain"), info));
        for (Source source : outcome.sources()) {
            assertBlocks(source);
            AnnotatedSource annotated = new Annotation().annotate(source);
            LayerHarness.check(annotated);
        }
    }

    private static String piece(Random random) throws IOException {
        Path file = FOLDER.resolve(FILES[random.nextInt(FILES.length)]);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length() - 1);
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(LONGEST)));
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean hit = MARKS.indexOf(c) >= 0 && random.nextInt(3) == 0;
            if (!hit) {
                damaged.append(c);
            } else if (random.nextInt(3) > 0) {
                damaged.append(random.nextBoolean() ? c : any(random)).append(any(random));
            }
        }
        return damaged.toString();
    }

    private static char any(Random random) {
        return MARKS.charAt(random.nextInt(MARKS.length()));
    }

    private static void assertBlocks(Source source) {
        int last = 0;
        for (Block block : source.blocks()) {
            Span span = block.span();
            assertThat(span.start()).isBetween(last, span.end());
            assertThat(span.end()).isLessThanOrEqualTo(source.text().length());
            last = span.end();
        }
    }
}
