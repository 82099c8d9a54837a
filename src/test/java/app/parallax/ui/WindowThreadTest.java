package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.file.DossierFile;
import app.parallax.testing.WindowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Whether the watch over the window's thread sees anything; what it watches is the day's round. */
@WindowTest
class WindowThreadTest {
    @TempDir
    Path folder;

    @Test
    void whatTheWindowsThreadReadsIsSeenAndWhatOthersReadIsNot() throws IOException {
        Path here = Files.writeString(folder.resolve("here.txt"), "read by the window's thread");
        Path there = Files.writeString(folder.resolve("there.txt"), "read by a worker");
        try (WindowThread watch = new WindowThread()) {
            new FxRobot().interact(() -> read(here));
            read(there);
            List<String> touched = watch.filesTouched(List.of(folder));
            assertThat(touched).hasSize(1);
            assertThat(touched.getFirst()).contains("here.txt").contains("WindowThreadTest.read");
        }
    }

    @Test
    void workOnTheDiskThatReadsAndWritesNothingIsSeenToo() throws IOException {
        try (WindowThread watch = new WindowThread()) {
            new FxRobot().interact(() -> new DossierFile(folder.resolve("here.parallax"), "Parallax test", "").close());
            new DossierFile(folder.resolve("there.parallax"), "Parallax test", "").close();
            assertThat(watch.filesTouched(List.of(folder)))
                    .singleElement()
                    .satisfies(work -> assertThat(work).contains("DossierFile.close"));
        }
    }

    private static void read(Path file) {
        try {
            assertThat(Files.readString(file)).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
