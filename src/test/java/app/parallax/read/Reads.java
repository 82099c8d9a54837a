package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads for tests, and looks at what was read. */
final class Reads {

    private Reads() {}

    static Source bundled(String file, SourceKind kind) {
        Path path = Path.of("assets", "sources", file);
        return only(new SourceInput(null, file, new Content.File(path), info(kind)));
    }

    static Source text(String text, SourceKind kind) {
        return only(new SourceInput("text", "text", new Content.Inline(text, "text/plain"), info(kind)));
    }

    static Source page(String html) {
        return only(new SourceInput(
                "page", "page.html", new Content.Inline(html, "text/html; charset=utf-8"), SourceInfo.UNKNOWN));
    }

    static Source only(SourceInput input) {
        ReadOutcome outcome = new SourceReading().read(input);
        assertThat(outcome.refused()).isEmpty();
        return outcome.sources().getFirst();
    }

    /** The block that holds the words, which stand in one block only. */
    static Block holding(Source source, String words) {
        List<Block> blocks = source.blocks().stream()
                .filter(block -> words(source, block).contains(words))
                .toList();
        assertThat(blocks).as("blocks that hold “%s”", words).hasSize(1);
        return blocks.getFirst();
    }

    static List<String> having(Source source, BlockRole role) {
        return source.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> words(source, block))
                .toList();
    }

    static @Nullable String speakerOf(Source source, String words) {
        return holding(source, words).speaker();
    }

    static BlockRole roleOf(Source source, String words) {
        return holding(source, words).role();
    }

    /** A block's words with its soft line ends read as spaces. */
    static String words(Source source, Block block) {
        return block.span().of(source.text()).replaceAll("\\s+", " ");
    }

    private static SourceInfo info(SourceKind kind) {
        return new SourceInfo(null, null, kind, null, null, null, null);
    }
}
