package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLawsTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\f",
            " ",
            "\u00a0",
            "\t",
            "Ana Horvat: ",
            "Jo Lee (Radio One)\n\n",
            "Moderator:",
            "Q: ",
            "The bridge stays open, said the mayor.",
            "and it goes on",
            "But",
            "region. ",
            "11000 Ruritania\n",
            "Share\n",
            "Photo: A. B./Agency\n",
            "\u201cWe will stay",
            "21 Nov. 2023\n",
            "• ",
            "# Heading\n",
            "(As delivered)\n",
            "İstanbul",
            "\ud83d\ude00",
            "Home / News / Today\n",
            "Page 2 of 3\n",
            "Title Without End\n",
            "Why is it so?\n",
            "\u2028",
            "...");

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void blocksAndLabelsAreInBoundsAndInOrderAndCoverAllWords(SourceKind kind) {
        for (int seed = 0; seed < 300; seed++) {
            String text = "x" + text(new Random(seed));
            Source source = Reads.text(text, kind);
            assertThat(source.text()).isEqualTo(text);
            assertThat(source.sha256()).isEqualTo(Hashes.sha256(text));
            assertLaws(source);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dw-2022-report.txt",
                "mlo-2023-summary.txt",
                "nato-2021-transcript.txt",
                "nato-2023-transcript.txt",
                "news-2023-report.txt"
            })
    void theBundledSourcesKeepTheLaws(String file) {
        for (SourceKind kind : SourceKind.values()) {
            assertLaws(Reads.bundled(file, kind));
        }
    }

    private static void assertLaws(Source source) {
        boolean[] covered = new boolean[source.text().length()];
        int last = 0;
        for (Block block : source.blocks()) {
            Span label = block.label();
            if (label != null) {
                assertThat(label.start()).isGreaterThanOrEqualTo(last);
                assertThat(label.end()).isLessThanOrEqualTo(block.span().start());
                cover(covered, label);
            }
            assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(block.span().isEmpty()).isFalse();
            cover(covered, block.span());
            last = block.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(source.text().length());
        assertThat(uncovered(source.text(), covered)).isEmpty();
    }

    private static void cover(boolean[] covered, Span span) {
        java.util.Arrays.fill(covered, span.start(), span.end(), true);
    }

    private static String uncovered(String text, boolean[] covered) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < covered.length; i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            rest.append(covered[i] || white ? "" : String.valueOf(c));
        }
        return rest.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
