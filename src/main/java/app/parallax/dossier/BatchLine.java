package app.parallax.dossier;

import app.parallax.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One case of a batch: a manifest with an id, whose sources may be given as text.
 *
 * @param id null where none could be made out
 */
public record BatchLine(@Nullable String id, Manifest manifest) {
    /**
     * Never throws for what the line holds: a broken one has a manifest without sources and with a problem.
     *
     * @param line UTF-8 without the line end
     * @param name how messages speak of the line
     * @param batch the file that holds the line; the sources' files stand relative to it
     */
    public static BatchLine parse(byte[] line, String name, Path batch) {
        try {
            return of(Json.parse(line), name, batch);
        } catch (JacksonException e) {
            return new BatchLine(null, Manifest.broken(Json.broken(name, e)));
        }
    }

    private static BatchLine of(JsonNode json, String name, Path batch) {
        List<Problem> problems = new ArrayList<>();
        String id = json.isObject() ? new Fields(json, name, problems).text("id") : null;
        Manifest manifest = ManifestFile.of(json, name, batch);
        problems.addAll(manifest.problems());
        if (id == null && json.isObject() && problems.isEmpty()) {
            problems.add(new Problem("no-id", name + " has no \"id\"; its answer has none either."));
        }
        return new BatchLine(
                id,
                new Manifest(
                        manifest.title(), manifest.baseline(), manifest.sources(), manifest.occasions(), problems));
    }
}
