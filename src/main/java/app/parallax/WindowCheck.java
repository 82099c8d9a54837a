package app.parallax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks a child process whether a window can be opened here. */
final class WindowCheck {
    private static final Logger LOG = Logger.getLogger(WindowCheck.class.getName());

    private final long secondsToWait;
    private final List<String> command;

    WindowCheck() {
        this(childCommand(), 20);
    }

    WindowCheck(List<String> command, long secondsToWait) {
        this.command = List.copyOf(command);
        this.secondsToWait = secondsToWait;
    }

    /** Why no window can be opened, as the end of a sentence; empty where one can. What the child said is logged. */
    Optional<String> obstacle() {
        try {
            Path said = Files.createTempFile("parallax-window", ".txt");
            try {
                return obstacle(said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the attempt to open one was interrupted");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The display could not be tried", e);
            return Optional.of("the display could not be tried: " + e.getMessage());
        }
    }

    private Optional<String> obstacle(Path said) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = child.waitFor(secondsToWait, TimeUnit.SECONDS);
        if (!ended) {
            child.destroyForcibly().waitFor();
            return Optional.of("the display did not answer within " + secondsToWait + " seconds");
        }
        return child.exitValue() == 0 ? Optional.empty() : Optional.of(explained(Files.readString(said)));
    }

    private static String explained(String output) {
        LOG.log(Level.INFO, "No window: {0}", output);
        return WindowObstacle.named(output, System.getenv());
    }

    private static List<String> childCommand() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-CreateCoredumpOnCrash"));
        command.addAll(List.of("-XX:ErrorFile=" + System.getProperty("java.io.tmpdir") + "/parallax-probe-%p.log"));
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path", "")));
        command.addAll(List.of("--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DisplayProbe.class.getName()));
        return command;
    }
}
