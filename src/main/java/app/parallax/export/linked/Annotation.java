package app.parallax.export.linked;

import app.parallax.dossier.work.Stamp;
import app.parallax.export.Generator;
import app.parallax.export.JsonOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One annotation of the W3C's Web Annotation Data Model.
 *
 * @param on addresses of what it is on besides words: another annotation, a whole source
 * @param made null where a program made it, whose comparison has no time
 * @param modified null where it was never changed
 */
record Annotation(
        String id,
        String motivation,
        List<Body> bodies,
        List<String> on,
        List<Target> targets,
        @Nullable Stamp made,
        @Nullable Stamp modified) {
    Annotation {
        bodies = List.copyOf(bodies);
        on = List.copyOf(on);
        targets = List.copyOf(targets);
    }

    /** What an annotation says. */
    record Body(String value, String purpose, String format) {
        /** A word to sort by. */
        static Body tag(String word) {
            return new Body(word, "tagging", "text/plain");
        }

        /** English of ours. */
        static Body describing(String words) {
            return new Body(words, "describing", "text/plain");
        }
    }

    void write(JsonOutput json, Generator generator) {
        json.text("id", id);
        json.text("type", "Annotation");
        json.text("motivation", motivation);
        if (made != null) {
            agent(json, "creator", "Person", made.who());
            json.text("created", made.when().toString());
        }
        if (modified != null) {
            json.text("modified", modified.when().toString());
        }
        agent(json, "generator", "Software", generator.name() + " " + generator.version());
        json.objects("body", bodies, body -> body(json, body));
        json.array(
                "target",
                java.util.stream.IntStream.range(0, on.size() + targets.size())
                        .boxed()
                        .toList(),
                i -> json.object(() -> target(json, i)));
    }

    private void target(JsonOutput json, int index) {
        if (index < on.size()) {
            json.text("id", on.get(index));
        } else {
            targets.get(index - on.size()).write(json);
        }
    }

    private static void body(JsonOutput json, Body body) {
        json.text("type", "TextualBody");
        json.text("value", body.value());
        json.text("purpose", body.purpose());
        json.text("format", body.format());
    }

    /** Who did not give a name has none. */
    static void agent(JsonOutput json, String name, String type, String called) {
        json.object(name, () -> {
            json.text("type", type);
            json.textWhere("name", called.isBlank() ? null : called.strip());
        });
    }
}
