package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileIsThereOnlyWhenItIsWhole() throws IOException {
        Path file = folder.resolve("a.json");
        OutputFile.write(file, out -> {
            out.write(new byte[100_000]);
            out.flush();
            assertThat(file).doesNotExist();
        });
        assertThat(file).hasSize(100_000);
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aFailureWhileWritingLeavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "older");
        assertThatIOException().isThrownBy(() -> OutputFile.write(file, OutputFileTest::half));
        assertThat(file).content().isEqualTo("older");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aFileReachedThroughALinkIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        OutputFile.write(link, out -> out.write('x'));
        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("x");
    }

    private static void half(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("made to fail");
    }
}
