package app.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.ChildProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowCheckTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void aChildThatEndsWellMeansThatAWindowCanBeOpened() throws Exception {
        assertThat(new WindowCheck(List.of(JAVA, "--version"), 30).obstacle()).isEmpty();
    }

    @Test
    void aChildThatFailsMeansThatNoneCan() throws Exception {
        assertThat(new WindowCheck(List.of(JAVA, "--no-such-option"), 30).obstacle())
                .hasValue("the attempt to open one failed");
    }

    @Test
    void aChildThatHangsIsGivenUp() throws Exception {
        List<String> hanging = List.of(JAVA, "-cp", ChildProcess.classPath(), HangingChild.class.getName());
        assertThat(new WindowCheck(hanging, 1).obstacle()).hasValue("the display did not answer within 1 seconds");
    }

    @Test
    void aProgramThatIsNotThereIsAnObstacleToo() throws Exception {
        assertThat(new WindowCheck(List.of("no-such-program-anywhere"), 1)
                        .obstacle()
                        .orElse(""))
                .startsWith("the display could not be tried");
    }

    @Test
    void whatTheAttemptPrintedIsSaidInWords() {
        String dead = "UnsupportedOperationException: Unable to open DISPLAY";
        assertThat(WindowObstacle.named(dead, Map.of())).isEqualTo("there is no display");
        assertThat(WindowObstacle.named(dead, Map.of("DISPLAY", ":7"))).isEqualTo("the display :7 does not answer");
        assertThat(WindowObstacle.named("java.lang.UnsatisfiedLinkError: libXtst.so.6", Map.of()))
                .contains("libxtst6");
        assertThat(WindowObstacle.named("UnsupportedOperationException: Unable to load glass GTK library.", Map.of()))
                .contains("libgtk-3-0");
        assertThat(WindowObstacle.named("UnsatisfiedLinkError: libGL.so.1\n" + dead, Map.of()))
                .isEqualTo("there is no display");
    }

    /** A child that never answers. */
    static final class HangingChild {
        private HangingChild() {}

        public static void main(String[] arguments) throws InterruptedException {
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
