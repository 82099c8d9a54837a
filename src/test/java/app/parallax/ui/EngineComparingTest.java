package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.engine.Early;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine behind the window, and what it leaves on disk. */
class EngineComparingTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsKeptWhileThatIsSwitchedOffAndTheResultIsTheSame() {
        Path cache = folder.resolve("cache");
        Workbench.Request request = new Workbench.Request(new Belgrade().sources(), null, List.of(), List.of());
        try (EngineComparing comparing =
                new EngineComparing(keeping -> new Engine(new EngineSettings(2, keeping ? cache : null)))) {
            comparing.keep(false);
            var without = comparing.compare(request, Early.UNHEARD, Progress.SILENT, new Cancellation());
            assertThat(cache).doesNotExist();
            comparing.keep(true);
            var with = comparing.compare(request, Early.UNHEARD, Progress.SILENT, new Cancellation());
            assertThat(with).isEqualTo(without);
        }
        assertThat(cache).isNotEmptyDirectory();
    }
}
