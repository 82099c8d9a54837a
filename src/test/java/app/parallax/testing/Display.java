package app.parallax.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.testfx.api.FxToolkit;

/** Where the windows of a test run open. Decided once, before JavaFX starts, since JavaFX cannot change it later. */
public sealed interface Display {
    /** An X server that only this run uses; managed, where a window manager runs on it. */
    record Server(String name, boolean managed) implements Display {}

    /** JavaFX's own platform without a display. */
    record Headless() implements Display {}

    /** JavaFX does not start here. */
    record None(String reason) implements Display {}

    /** The display of this run, with the toolkit started on it. Safe from any thread. */
    static Display ofThisRun() {
        return Chosen.DISPLAY;
    }

    /** Holds the choice; made when first asked for, so that tests without windows start no server. */
    final class Chosen {
        private static final Display DISPLAY = start();

        private Chosen() {}

        private static Display start() {
            System.setProperty("prism.order", "sw");
            Display display = wantsServer() ? XServer.forThisProcess() : headless();
            return withToolkit(display);
        }

        private static boolean wantsServer() {
            return !"headless".equals(System.getProperty("parallax.test.display")) && isLinux() && onPath("Xvfb");
        }

        private static Display headless() {
            System.setProperty("glass.platform", "Headless");
            return new Headless();
        }

        private static Display withToolkit(Display display) {
            try {
                FxToolkit.registerPrimaryStage();
                return display;
            } catch (TimeoutException | RuntimeException | LinkageError e) {
                return new None("JavaFX does not start here: " + e);
            }
        }

        private static boolean isLinux() {
            return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        }

        private static boolean onPath(String command) {
            String path = System.getenv().getOrDefault("PATH", "");
            return Stream.of(path.split(java.io.File.pathSeparator, -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        }
    }
}
