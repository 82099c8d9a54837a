package app.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script of the packaged program with a Java that only prints what it is given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX script")
class LauncherScriptTest {
    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void unpack() throws Exception {
        program = Files.createDirectories(folder.resolve("a program/bin")).resolve("parallax");
        Files.copy(Path.of("src/main/dist/bin/parallax"), program, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        assertThat(lines(program, java("25.0.3"), "compare", "a b.txt", "$x")).endsWith("compare", "a b.txt", "$x");
    }

    @Test
    void theProgramIsFoundThroughALinkWithSpacesInItsPath() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), program);
        Path home = folder.toRealPath().resolve("a program");
        assertThat(lines(link, java("25.0.3"), "compare"))
                .contains("-Dparallax.sources=" + home.resolve("sources"), home + "/lib/parallax.jar");
    }

    @Test
    void onlyTheWindowGetsTheToolkit() throws Exception {
        assertThat(lines(program, java("26"))).contains("--module-path");
        assertThat(lines(program, java("26"), "open", "a.txt")).contains("--module-path");
        assertThat(lines(program, java("26"), "inspect", "a.txt")).doesNotContain("--module-path");
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        assertThat(lines(program, java("17.0.2"), "compare")).doesNotContain("given by java 17.0.2");
    }

    @Test
    void aStartUpCacheThatCannotBeUsedIsNotSpokenOfAmongTheResults() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "compare");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).as("there is no program to be found").isNotZero();
    }

    /** The batch file cannot be run here; at least it starts the same program in the same way. */
    @Test
    void theScriptForWindowsGivesJavaTheSameOptions() throws Exception {
        List<String> batch = Files.readAllLines(Path.of("src/main/dist/bin/parallax.bat")).stream()
                .filter(line -> line.startsWith("\"%JAVA%\""))
                .toList();
        assertThat(batch).hasSize(2);
        assertThat(options(batch.get(0))).isEqualTo(options(lines(program, java("26"), "compare")));
        assertThat(options(batch.get(1))).isEqualTo(options(lines(program, java("26"), "open")));
    }

    private SortedSet<String> options(String batchLine) {
        String plain = batchLine.replace("\"", "").replace('\\', '/').replace("%HERE%", "HERE");
        return new TreeSet<>(List.of(plain.replace(" %PARALLAX_JAVA_OPTIONS%", "")
                        .replace(" %*", "")
                        .split(" ")))
                .tailSet("-");
    }

    private SortedSet<String> options(List<String> given) throws Exception {
        String home = folder.toRealPath().resolve("a program").toString();
        return new TreeSet<>(given.stream()
                        .filter(line -> !line.startsWith("given by") && !line.equals("compare") && !line.equals("open"))
                        .map(line -> line.replace(home, "HERE"))
                        .toList())
                .tailSet("-");
    }

    /** A Java that names itself and its arguments, one a line. */
    private Path java(String version) throws Exception {
        Path home = folder.resolve("java " + version);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'given by java " + version + "'\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static List<String> lines(Path script, Path javaHome, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
