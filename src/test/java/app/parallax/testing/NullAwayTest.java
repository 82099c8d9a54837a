package app.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles with the arguments of our own pom, so that what is proved is proved of the build. */
@Tag("full")
class NullAwayTest {
    private static final String RETURNS_NULL = """
            package app.parallax.sample;

            @org.jspecify.annotations.NullMarked
            class Sample {
                static String name() {
                    return %s;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aNullWhereNoneMayBeStopsTheBuild() throws Exception {
        ChildProcess.Result result = compile(RETURNS_NULL.formatted("null"));
        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("[NullAway]", "@NonNull return type");
    }

    @Test
    void theSameSampleWithoutTheNullCompiles() throws Exception {
        ChildProcess.Result result = compile(RETURNS_NULL.formatted("\"a name\""));
        assertThat(result.status()).as(result.output()).isZero();
    }

    private ChildProcess.Result compile(String source) throws Exception {
        Path file = Files.writeString(folder.resolve("Sample.java"), source);
        List<String> arguments = new ArrayList<>(argumentsOfTheBuild());
        arguments.addAll(List.of("-cp", ChildProcess.classPath(), "-processorpath", ChildProcess.classPath()));
        arguments.addAll(List.of("-d", folder.toString(), file.toString()));
        return ChildProcess.ofJdk("javac", arguments);
    }

    private static List<String> argumentsOfTheBuild() throws Exception {
        Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
        List<String> arguments = pom.select("compilerArgs > arg").eachText();
        assertThat(arguments).as("compiler arguments of the pom").isNotEmpty();
        return arguments;
    }
}
