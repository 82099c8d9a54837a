package app.parallax.ui.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows a file in its folder by the program that the system has for that. */
public final class FolderShower {
    private static final Logger LOG = Logger.getLogger(FolderShower.class.getName());

    private FolderShower() {}

    /** Waits for nothing; where the system has no such program, the log says so and nothing opens. */
    public static void show(Path file) {
        List<String> command = command(file, System.getProperty("os.name", ""));
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of " + file + " cannot be shown: " + command.getFirst(), e);
        }
    }

    /**
     * @param system its name, as Java has it
     */
    static List<String> command(Path file, String system) {
        Path whole = file.toAbsolutePath();
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("explorer.exe", "/select," + whole);
        }
        return name.startsWith("mac")
                ? List.of("open", "-R", whole.toString())
                : List.of("xdg-open", String.valueOf(whole.getParent()));
    }
}
