package app.parallax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutWindowTest {
    private static final Optional<Path> MANIFEST = Optional.of(Path.of("manifest.json"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @Test
    void itSaysWhyComparesAndLeavesAReport() {
        int status = new WithoutWindow(out, _ -> Comparisons.harbour()).show("there is no display", MANIFEST, folder);
        assertThat(status).isZero();
        assertThat(folder.resolve("parallax-report.html")).content().contains("<html");
        assertThat(text()).contains("there is no display", "Agrees: ", "Differs or stands alone: ", "DISPLAY");
    }

    @Test
    void withoutBundledSourcesItStillEndsWell() {
        int status = new WithoutWindow(out, _ -> Comparisons.harbour()).show("no display", Optional.empty(), folder);
        assertThat(status).isZero();
        assertThat(text()).contains("There are no bundled sources");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sourcesThatCannotBeReadAreSaidAndCount() {
        int status = new WithoutWindow(out, WithoutWindowTest::unreadable).show("no display", MANIFEST, folder);
        assertThat(status).isOne();
        assertThat(text()).contains("could not be compared: manifest.json is gone");
    }

    private static app.parallax.compare.Comparison unreadable(Path manifest) throws IOException {
        throw new IOException(manifest + " is gone");
    }

    private String text() {
        return printed.toString(UTF_8);
    }
}
