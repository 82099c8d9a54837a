package app.parallax.dossier;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One source as a manifest lists it. */
final class SourceEntry {
    private static final String PLAIN = "text/plain";
    private static final long LARGEST_MANIFEST = 4L * 1024 * 1024;

    private final Fields fields;
    private final String place;
    private final Path manifest;
    private final List<Problem> problems;

    SourceEntry(Fields fields, String place, Path manifest, List<Problem> problems) {
        this.fields = fields;
        this.place = place;
        this.manifest = manifest;
        this.problems = problems;
    }

    /** The source to read, or nothing where the entry leads to none; why is then among the problems. */
    Optional<SourceInput> input() {
        String file = fields.text("file");
        String text = fields.text("text");
        if (file == null && text == null) {
            problem("no-file", " has neither a \"file\" nor a \"text\"; it is left out.");
            return Optional.empty();
        }
        return file == null ? Optional.of(inline(text == null ? "" : text)) : file(file);
    }

    private SourceInput inline(String text) {
        String id = fields.text("id");
        String mediaType = fields.text("mediaType");
        SourceInfo info = info();
        String name = Optional.ofNullable(id)
                .or(() -> Optional.ofNullable(info.title()))
                .orElse("text");
        return new SourceInput(id, name, new Content.Inline(text, mediaType == null ? PLAIN : mediaType), info);
    }

    private Optional<SourceInput> file(String file) {
        try {
            Path path = manifest.resolveSibling(file).normalize();
            return isManifest(path)
                    ? Optional.empty()
                    : Optional.of(new SourceInput(fields.text("id"), path.toString(), new Content.File(path), info()));
        } catch (InvalidPathException e) {
            problem("bad-path", ": \"" + file + "\" is no path on this machine; it is left out.");
            return Optional.empty();
        }
    }

    /** A manifest in a manifest would be a loop sooner or later, so none is followed. */
    private boolean isManifest(Path path) {
        if (path.toAbsolutePath().equals(manifest.toAbsolutePath().normalize())) {
            problem("manifest-loop", " is the manifest itself; it is left out. List only sources.");
            return true;
        }
        if (holdsManifest(path)) {
            problem("manifest-loop", ", " + path + ", is a manifest; it is left out. List its sources in its place.");
            return true;
        }
        return false;
    }

    private static boolean holdsManifest(Path path) {
        boolean named = path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            if (!named || !Files.isRegularFile(path) || Files.size(path) > LARGEST_MANIFEST) {
                return false;
            }
            JsonNode json = Json.parse(Files.readAllBytes(path));
            return json.path("sources").isArray();
        } catch (IOException | JacksonException e) {
            // Not readable as a manifest: then reading it as a source will say what is wrong with it.
            return false;
        }
    }

    private SourceInfo info() {
        return new SourceInfo(
                fields.text("title"),
                fields.text("publisher"),
                kind(fields.text("kind")),
                fields.date("date"),
                fields.text("language"),
                fields.text("url"),
                fields.text("occasion"));
    }

    private SourceKind kind(@Nullable String kind) {
        if (kind == null) {
            return SourceKind.OTHER;
        }
        Optional<SourceKind> known = Arrays.stream(SourceKind.values())
                .filter(k -> written(k).equals(kind.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (known.isEmpty()) {
            problem(
                    "unknown-kind",
                    ": the kind \"" + kind + "\" is unknown; write one of " + kinds() + ". It is taken for other.");
        }
        return known.orElse(SourceKind.OTHER);
    }

    private static String kinds() {
        return Arrays.stream(SourceKind.values()).map(SourceEntry::written).collect(Collectors.joining(", "));
    }

    private static String written(SourceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void problem(String code, String what) {
        problems.add(new Problem(code, place + what));
    }
}
