package app.parallax.export;

import app.parallax.compare.Comparison;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The answers of a batch: one line of JSON each, with its line end. Safe for several threads. */
public final class JsonLinesBatch {
    private final JsonExporter exporter;
    private final ExportOptions options;

    /**
     * @param text whether the answers hold the sources' texts
     */
    public JsonLinesBatch(JsonExporter exporter, boolean text) {
        this.exporter = exporter;
        this.options = new ExportOptions(text, false, null);
    }

    public byte[] answer(@Nullable String id, Comparison comparison) {
        return line(json -> {
            json.text("id", id);
            json.object("comparison", () -> exporter.fields(json, comparison, options));
        });
    }

    /**
     * @param id of the case; null where the line was too broken to tell
     * @param error a sentence
     */
    public byte[] error(@Nullable String id, String error) {
        return line(json -> {
            json.text("id", id);
            json.text("error", error);
        });
    }

    private static byte[] line(java.util.function.Consumer<JsonOutput> fields) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(line, false)) {
            json.object(() -> fields.accept(json));
        }
        line.write('\n');
        return line.toByteArray();
    }
}
