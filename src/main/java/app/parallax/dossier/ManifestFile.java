package app.parallax.dossier;

import app.parallax.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads manifests. What is wrong with one is said in its problems, and everything else in it still counts. */
public final class ManifestFile {
    private ManifestFile() {}

    /**
     * The manifest in a file; its sources' files stand relative to it. Never throws for what the file holds: a missing or broken one is a manifest without sources and with a problem.
     */
    public static Manifest read(Path file) {
        if (Files.isDirectory(file)) {
            return refused(file, "is a folder; name the manifest in it.");
        }
        if (!Files.exists(file)) {
            return refused(file, "does not exist; check the path.");
        }
        try {
            return read(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return refused(file, "could not be read (" + e.getMessage() + ").");
        }
    }

    private static Manifest read(Path file, byte[] bytes) {
        String name = file.toString();
        try {
            return of(Json.parse(bytes), name, file);
        } catch (JacksonException e) {
            return Manifest.broken(Json.broken(name, e));
        }
    }

    /** The manifest in a piece of JSON, whose sources' files stand relative to {@code folder}. */
    static Manifest of(JsonNode json, String name, Path file) {
        return new ManifestParser(name, file).parse(json);
    }

    private static Manifest refused(Path file, String why) {
        return Manifest.broken(new Problem("manifest-unreadable", "The manifest " + file + " " + why));
    }
}
