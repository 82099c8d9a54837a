package app.parallax.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.HeldSource;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import app.parallax.ui.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    private static final String FIRST = "The harbour opened at noon.";

    @TempDir
    Path folder;

    private final Session session = new Session();
    private final Queue<Runnable> disk = new ArrayDeque<>();

    private FileWatch watch(Path file) throws IOException {
        Files.writeString(file, FIRST);
        String hash = Hashes.sha256(FIRST.getBytes(StandardCharsets.UTF_8));
        Origins origins = new Origins(null);
        origins.remember(hash, file);
        FileWatch watch = new FileWatch(session, origins, disk::add, Runnable::run);
        HeldSource.Version version = new HeldSource.Version("a.txt", hash, hash, Instant.EPOCH);
        session.ledger().put(Change.Code.SOURCES_ADDED, new HeldSource("a", 0, SourceInfo.UNKNOWN, version, List.of()));
        return watch;
    }

    private void work() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    @Test
    void aFileThatHoldsSomethingElseIsNamed() throws IOException {
        Path file = folder.resolve("a.txt");
        FileWatch watch = watch(file);
        work();
        assertThat(watch.changed()).isEmpty();
        Files.writeString(file, "The harbour opened at one.");
        watch.look();
        work();
        assertThat(watch.changed()).extracting(ChangedFile::file).containsExactly(file.toAbsolutePath());
    }

    @Test
    void whoAsksDuringALookIsAnsweredAfterIt() throws IOException {
        Path file = folder.resolve("a.txt");
        FileWatch watch = watch(file);
        Runnable underWay = disk.remove();
        watch.look();
        underWay.run();
        Files.writeString(file, "The harbour opened at one.");
        work();
        assertThat(watch.changed()).hasSize(1);
    }
}
