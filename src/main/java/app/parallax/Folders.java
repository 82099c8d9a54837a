package app.parallax;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program finds what came with it, and where it may leave things. */
final class Folders {
    private static final String SOURCES = "parallax.sources";
    private static final String REPORTS = "parallax.reports";

    private Folders() {}

    /** The manifest of the bundled sources; empty where they were removed. */
    static Optional<Path> bundledManifest() {
        return property(SOURCES).map(folder -> folder.resolve("manifest.json")).filter(Files::isRegularFile);
    }

    /** Where a report goes that nobody named a place for: the build's folder, else the folder for temporary files. */
    static Path reports() {
        return property(REPORTS).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Where the log, the journals of dossiers and the list of recent ones are kept, as the system's custom has it. */
    static Path state(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Parallax");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Logs/Parallax");
        }
        return folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                .resolve("parallax");
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    private static Optional<Path> property(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
