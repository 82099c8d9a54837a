package app.parallax.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.ChildProcess;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reader under inputs that are changed time and again, those kept that lead its code where none had: whatever comes, it is read or refused in one sentence, in bounded time and memory. What breaks a
 * reader stays in {@code target/fuzz}, to become a fixture.
 */
@Tag("full")
@EnabledOnOs({OS.LINUX, OS.MAC})
class ReaderFuzzTest {
    /** With the same seed each time, so that a finding comes again. */
    private static final int RUNS = 5_000;

    private static final int MOST_SECONDS = 90;
    private static final int MOST_SECONDS_AN_INPUT = 20;
    private static final int MOST_BYTES = 40_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whateverComesIsReadOrRefusedInOneSentence() throws IOException, InterruptedException {
        Path corpus = seeds();
        ChildProcess.Result result = fuzz(ReaderTarget.class, corpus, Path.of("target", "fuzz"));

        assertThat(result.status()).as(() -> said(result)).isZero();
        assertThat(result.output()).as("inputs were tried").contains("DONE");
        try (var kept = Files.list(corpus)) {
            assertThat(kept.count())
                    .as("inputs that led further than the first ones")
                    .isGreaterThan(3L * Form.values().length);
        }
    }

    @Test
    void aReaderThatBreaksIsFound() throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        seed(corpus, Form.TEXT, "The board met.".getBytes(StandardCharsets.UTF_8));
        ChildProcess.Result result = fuzz(BrokenTarget.class, corpus, folder.resolve("found"));

        assertThat(result.status()).as(result.output()).isNotZero();
        assertThat(result.output()).contains("a reader that breaks");
    }

    private Path seeds() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (TextSeed seed : TextSeed.values()) {
            seed(corpus, seed.form(), seed.text().getBytes(StandardCharsets.UTF_8));
        }
        seed(corpus, Form.WORD_97, resource("office/statement.doc"));
        seed(corpus, Form.PDF, resource("pdf/statement.pdf"));
        seed(corpus, Form.ZIP, resource("office/statement.docx"));
        seed(corpus, Form.WORD, part(resource("office/statement.docx"), "word/document.xml"::equals));
        seed(corpus, Form.OPEN_DOCUMENT, part(resource("office/statement.odt"), "content.xml"::equals));
        seed(corpus, Form.BOOK, part(resource("office/statement.epub"), name -> name.endsWith("html")));
        return corpus;
    }

    private static void seed(Path corpus, Form form, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(form.ordinal());
        bytes.write(content);
        Files.write(corpus.resolve(form.name()), bytes.toByteArray());
    }

    private ChildProcess.Result fuzz(Class<?> target, Path corpus, Path kept) throws IOException, InterruptedException {
        Path found = Files.createDirectories(kept).toAbsolutePath();
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfuzz.folder=" + folder,
                "-cp",
                ChildProcess.classPath(),
                "com.code_intelligence.jazzer.Jazzer"));
        arguments.addAll(List.of(
                "--target_class=" + target.getName(),
                "--instrumentation_includes=app.parallax.**",
                // Its own checks look for what servers must not do, and break off at what libraries do by right.
                "--custom_hook_excludes=**",
                "--reproducer_path=" + found,
                corpus.toString(),
                "-seed=1",
                "-runs=" + RUNS,
                "-max_total_time=" + MOST_SECONDS,
                "-timeout=" + MOST_SECONDS_AN_INPUT,
                "-max_len=" + MOST_BYTES,
                // The heap is the limit: the process counts what the fuzzer itself has mapped.
                "-rss_limit_mb=0",
                "-artifact_prefix=" + found + "/"));
        return ChildProcess.ofJdk("java", arguments);
    }

    /** Without what the fuzzer tells of itself. */
    private static String said(ChildProcess.Result result) {
        return result.output()
                .lines()
                .filter(line -> !line.startsWith("INFO:") && !line.startsWith("#") && !line.startsWith("WARNING:"))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReaderFuzzTest.class.getResourceAsStream("/app/parallax/read/" + name), name)) {
            return in.readAllBytes();
        }
    }

    /** The longest part of such a name. */
    private static byte[] part(byte[] zip, Predicate<String> name) throws IOException {
        byte[] found = new byte[0];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                found = name.test(entry.getName()) && content.length > found.length ? content : found;
            }
        }
        assertThat(found).as("a part to begin with").isNotEmpty();
        return found;
    }
}
