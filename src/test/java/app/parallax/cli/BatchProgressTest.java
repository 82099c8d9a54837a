package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BatchProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void onATerminalALineIsWrittenOverAndAProblemStandsByItself() {
        Console console = console(true);
        BatchProgress progress = new BatchProgress(console, true, () -> now);
        progress.answered();
        now += 600_000_000L;
        progress.answered();
        console.problem("Something is wrong.");
        progress.ended();
        assertThat(err()).isEqualTo("""
                2 cases answered in 0.6 s\r\u001b[Kparallax: Something is wrong.
                2 cases answered in 0.6 s
                """);
    }

    @Test
    void elsewhereItIsALineEveryTenSecondsAndOnlyWhereAskedFor() {
        BatchProgress silent = new BatchProgress(console(false), false, () -> now);
        BatchProgress wanted = new BatchProgress(console(false), true, () -> now);
        for (int i = 0; i < 25; i++) {
            now += 1_000_000_000L;
            silent.answered();
            wanted.answered();
        }
        silent.ended();
        wanted.ended();
        assertThat(err().lines())
                .containsExactly(
                        "10 cases answered in 10.0 s", "20 cases answered in 20.0 s", "25 cases answered in 25.0 s");
    }

    private Console console(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, terminal);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
