package app.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogbookTest {
    @TempDir
    Path folder;

    @Test
    void aQuietRunLeavesNoLog() throws Exception {
        new Logbook(folder.resolve("state")).close();
        assertThat(folder.resolve("state")).doesNotExist();
    }

    @Test
    void whatIsLoggedStandsInTheFolder() throws Exception {
        Logbook logbook = new Logbook(folder.resolve("state"));
        logbook.publish(new LogRecord(Level.WARNING, "a reef ahead"));
        logbook.close();
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow())).contains("a reef ahead");
        }
    }
}
