package app.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formatter reads today's Java only on today's JDK, so it runs here and not inside Maven, which may run on an older one. */
@Tag("full")
class FormattingTest {
    private static final List<String> COMPILER_PACKAGES =
            List.of("api", "code", "file", "main", "parser", "tree", "util");

    @Test
    void everySourceFileIsFormatted() throws Exception {
        assertThat(unformatted(sources()))
                .as("mvn spotless:apply, with Maven on JDK 25, formats")
                .isEmpty();
    }

    @Test
    void aBadlyFormattedFileIsFound(@TempDir Path folder) throws Exception {
        Path bad = Files.writeString(folder.resolve("Bad.java"), "class Bad {int a ;}\n");
        assertThat(unformatted(List.of(bad.toString()))).contains("Bad.java");
    }

    private static List<String> sources() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    /** What the formatter names: the files it would change, or why it could not read one. */
    private static String unformatted(List<String> files) throws Exception {
        List<String> arguments = new ArrayList<>();
        COMPILER_PACKAGES.forEach(
                name -> arguments.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        arguments.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-cp", ChildProcess.classPath()));
        arguments.addAll(List.of(
                "com.palantir.javaformat.java.Main", "--palantir", "--dry-run", "--skip-reflowing-long-strings"));
        arguments.addAll(files);
        return ChildProcess.ofJdk("java", arguments).output();
    }
}
