package app.parallax.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsCancelledLeavesNoFileAndTheOldOneAsItWas() throws IOException, InterruptedException, ExecutionException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");
        CountDownLatch begun = new CountDownLatch(1);
        Writing writing = new Writing(file, out -> {
            out.write('n');
            begun.countDown();
            waitForever();
        });
        FutureTask<Progress> run = new FutureTask<>(() -> writing.run(why -> why));
        Thread worker = Thread.ofPlatform().daemon().start(run);
        begun.await();

        writing.cancel();

        assertThat(run.get()).isEqualTo(new Progress.Cancelled());
        worker.join();
        assertThat(Files.readString(file)).isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static void waitForever() throws InterruptedIOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            InterruptedIOException stopped = new InterruptedIOException("stopped");
            stopped.initCause(e);
            throw stopped;
        }
    }

    @Test
    void whatIsCancelledBeforeItBeginsDoesNotBegin() {
        Writing writing = new Writing(folder.resolve("a.html"), out -> out.write('a'));
        writing.cancel();

        assertThat(writing.run(why -> why)).isEqualTo(new Progress.Cancelled());
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @Test
    void aProgramThatBreaksIsTold() {
        Writing writing = new Writing(folder.resolve("a.html"), out -> {
            throw new IllegalStateException("no page");
        });

        assertThat(writing.run(why -> "Not written: " + why)).isEqualTo(new Progress.Failed("Not written: no page"));
    }

    @Test
    void eachSystemShowsAFolderByAProgramOfItsOwn() {
        Path file = folder.resolve("a.pdf").toAbsolutePath();

        assertThat(FolderShower.command(file, "Linux"))
                .isEqualTo(List.of("xdg-open", folder.toAbsolutePath().toString()));
        assertThat(FolderShower.command(file, "Mac OS X")).isEqualTo(List.of("open", "-R", file.toString()));
        assertThat(FolderShower.command(file, "Windows 11")).isEqualTo(List.of("explorer.exe", "/select," + file));
    }
}
