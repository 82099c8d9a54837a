package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.parallax.testing.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in a pseudo-terminal of {@code script} (util-linux) and in a pipe: only the script can tell them apart, so only this shows that a person sees what is meant for persons. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX script")
class TerminalTest {
    private static final String WIPED = "\r\u001b[K";
    private static final String RED = "\u001b[1;31m";

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void unpack() throws Exception {
        program = Files.createDirectories(folder.resolve("program/bin")).resolve("parallax");
        Files.copy(Path.of("src/main/dist/bin/parallax"), program);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"99\"\n");
        Files.writeString(
                java, """
                #!/bin/sh
                terminal=
                while [ "$1" != app.parallax.Parallax ]; do
                    case $1 in -Dparallax.terminal=*) terminal=$1 ;; esac
                    shift
                done
                exec '%s' ${terminal:+"$terminal"} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' "$@"
                """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"), ChildProcess.classPath()));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("a.txt"), "The port has closed two of its four piers for the winter.\n");
        Files.writeString(folder.resolve("b.txt"), "It has closed two of its four piers for the winter, they say.\n");
    }

    @Test
    void onATerminalProgressPassesAndProblemsAreRed() throws Exception {
        String seen = inATerminal(Map.of("TERM", "xterm"));

        assertThat(seen)
                .contains("Searching, 2 of 2" + WIPED, RED + "parallax:")
                .contains("missing.txt");
        assertThat(folder.resolve("runs.jsonl")).isNotEmptyFile();
    }

    @Test
    void whoWantsNoColourSeesNone() throws Exception {
        assertThat(inATerminal(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .contains("Searching, 2 of 2" + WIPED, "parallax: ")
                .doesNotContain("\u001b[1")
                .doesNotContain("\u001b[31");
    }

    @Test
    void inAPipeThereIsNeither() throws Exception {
        String seen = run(Map.of("TERM", "xterm"), command());

        assertThat(seen.lines())
                .singleElement()
                .asString()
                .startsWith("parallax: ")
                .contains("missing.txt");
        assertThat(seen).doesNotContain("\u001b").doesNotContain("\r");
    }

    private List<String> command() {
        return List.of(program.toString(), "reuse", "a.txt", "b.txt", "missing.txt", "-o", "runs.jsonl");
    }

    private String inATerminal(Map<String, String> environment) throws Exception {
        assumeTrue(isScriptThere(), "script of util-linux is not installed");
        String line = String.join(
                " ", command().stream().map(word -> "'" + word + "'").toList());
        return run(environment, List.of("script", "-q", "-e", "-c", line, "/dev/null"));
    }

    private boolean isScriptThere() throws Exception {
        try {
            return run(Map.of(), List.of("script", "--version")).contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }

    private String run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
