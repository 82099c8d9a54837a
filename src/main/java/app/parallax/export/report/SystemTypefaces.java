package app.parallax.export.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Typefaces of this machine for what those of the program do not have, which is Chinese, Japanese and Korean: tens of thousands of characters, too large to come along. Only such as may be handed on inside a document by
 * anybody, and have TrueType outlines, which the library can put into one.
 */
final class SystemTypefaces {
    private static final Logger LOG = Logger.getLogger(SystemTypefaces.class.getName());
    private static final int DEEPEST = 6;

    /** By file name, those with most characters first. Apache License 2.0: Droid; SIL Open Font License 1.1: the others. */
    private static final List<String> FREE = List.of(
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "NotoSansSC-Regular.ttf",
            "NotoSansTC-Regular.ttf",
            "NotoSansJP-Regular.ttf",
            "NotoSansKR-Regular.ttf",
            "NanumGothic.ttf");

    private SystemTypefaces() {}

    /**
     * The folders in which systems keep typefaces (fontconfig's, macOS's, Windows').
     *
     * @param environment of the process
     */
    static List<Path> folders(Map<String, String> environment, Path home) {
        List<Path> folders = new ArrayList<>(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts")));
        String windows = environment.getOrDefault("WINDIR", "");
        if (!windows.isEmpty()) {
            folders.add(Path.of(windows).resolve("Fonts"));
        }
        return folders;
    }

    /** Files that are there, in the order of what they have; of several with one name the first by its path. */
    static List<Path> in(List<Path> folders) {
        List<Path> there =
                folders.stream().flatMap(folder -> in(folder).stream()).toList();
        return FREE.stream()
                .flatMap(name -> there.stream()
                        .filter(file -> String.valueOf(file.getFileName()).equals(name))
                        .limit(1))
                .toList();
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                folder,
                DEEPEST,
                (file, attributes) ->
                        attributes.isRegularFile() && FREE.contains(String.valueOf(file.getFileName())))) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "No typefaces are taken from " + folder, e);
            return List.of();
        }
    }
}
