package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.ChildProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A batch in a process of its own that is told to end while it waits for its next line. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there, only be ended")
class InterruptedRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 15", "INT, 2"})
    void itLeavesNoHalfAFileAndTheOlderOneAsItWas(String signal, int number) throws Exception {
        Path answers = Files.createDirectory(folder.resolve("out"));
        Path output = answers.resolve("answers.jsonl");
        Files.writeString(output, "older");
        Process batch;
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            answers.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            batch = start(output);
            assertThat(nextNew(watch)).isEqualTo(".answers.jsonl.part");
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(batch.pid()))
                .start()
                .waitFor();

        assertThat(batch.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(batch.exitValue()).as("ended by the signal").isEqualTo(128 + number);
        assertThat(answers).isDirectoryContaining("glob:**/answers.jsonl");
        assertThat(answers).isDirectoryNotContaining("glob:**/.*");
        assertThat(output).content().isEqualTo("older");
    }

    /** Reads its cases from a pipe that this test holds open. */
    private Process start(Path output) throws Exception {
        List<String> command = new ArrayList<>(heedingInterrupts());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ChildProcess.classPath(),
                "app.parallax.Parallax",
                "compare",
                "--batch",
                "/dev/stdin",
                "-o",
                output.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        // The start of a line only: a case that is never complete.
        process.getOutputStream().write("{\"id\": ".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return process;
    }

    /** Tests that a shell runs in the background ignore an interrupt, and hand that on to what they start. */
    private static List<String> heedingInterrupts() {
        return OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=INT") : List.of();
    }

    private static String nextNew(WatchService watch) throws InterruptedException {
        WatchKey key = watch.poll(60, TimeUnit.SECONDS);
        assertThat(key).as("a file beside the answers").isNotNull();
        List<WatchEvent<?>> events = key.pollEvents();
        return String.valueOf(events.getFirst().context());
    }
}
