package app.parallax.export;

import app.parallax.compare.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** JSON Lines: a first line with what the comparison was made of, then one for each finding and one for each point, each as in the comparison format under the name of what it is. */
public final class JsonLinesExporter implements Exporter {
    private final JsonExporter exporter;

    public JsonLinesExporter(JsonExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        line(out, json -> exporter.madeOf(json, comparison));
        for (var finding : comparison.findings()) {
            line(out, json -> json.object("finding", () -> exporter.finding(json, comparison, finding)));
        }
        for (var point : comparison.points()) {
            line(out, json -> json.object("point", () -> JsonExporter.point(json, point)));
        }
        out.flush();
    }

    private static void line(OutputStream out, Consumer<JsonOutput> fields) throws IOException {
        try (JsonOutput json = new JsonOutput(out, false)) {
            json.object(() -> fields.accept(json));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IOException("the comparison could not be written: " + e.getOriginalMessage(), e);
        }
        out.write('\n');
    }
}
