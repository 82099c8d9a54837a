package app.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void theLogLiesWhereTheSystemKeepsLogs() {
        assertThat(Folders.state("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/state/parallax"));
        assertThat(Folders.state("Mac OS X", Map.of(), HOME)).isEqualTo(HOME.resolve("Library/Logs/Parallax"));
        assertThat(Folders.state("Windows 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Local/Parallax"));
    }

    @Test
    void aFolderTheUserHasChosenIsObeyed() {
        assertThat(Folders.state("Linux", Map.of("XDG_STATE_HOME", "elsewhere"), HOME))
                .isEqualTo(Path.of("elsewhere/parallax"));
    }

    @Test
    void aBlankChoiceIsNone() {
        assertThat(Folders.state("Linux", Map.of("XDG_STATE_HOME", " "), HOME))
                .isEqualTo(HOME.resolve(".local/state/parallax"));
    }
}
