package app.parallax.dossier;

import app.parallax.read.SourceInput;
import app.parallax.source.Occasion;
import app.parallax.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a manifest of JSON, and collects what is wrong with it. For one manifest. */
final class ManifestParser {
    private final String name;
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file where the manifest stands or, for one that stands in no file, would stand
     */
    ManifestParser(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    Manifest parse(JsonNode json) {
        if (!json.isObject()) {
            return Manifest.broken(new Problem(
                    "wrong-type", name + " must hold one object with \"sources\", and holds something else."));
        }
        Fields fields = new Fields(json, name, problems);
        List<SourceInput> sources = sources(fields);
        String baseline = baseline(fields.text("baseline"), sources);
        return new Manifest(fields.text("title"), baseline, sources, occasions(fields), problems);
    }

    private List<SourceInput> sources(Fields fields) {
        if (!fields.has("sources")) {
            problems.add(new Problem("no-sources", name + " lists no \"sources\"; give at least one with a \"file\"."));
        }
        List<SourceInput> sources = new ArrayList<>();
        List<JsonNode> items = fields.items("sources");
        for (int i = 0; i < items.size(); i++) {
            String place = name + ", source " + (i + 1);
            object(items.get(i), place)
                    .flatMap(f -> new SourceEntry(f, place, file, problems).input())
                    .ifPresent(sources::add);
        }
        return sources;
    }

    private Optional<Fields> object(JsonNode item, String place) {
        if (!item.isObject()) {
            problems.add(new Problem("wrong-type", place + " must be an object; it is left out."));
            return Optional.empty();
        }
        return Optional.of(new Fields(item, place, problems));
    }

    /** A baseline that names no source counts as not given. */
    private @Nullable String baseline(@Nullable String baseline, List<SourceInput> sources) {
        if (baseline == null || sources.stream().anyMatch(s -> baseline.equals(s.id())) || hasUnnamed(sources)) {
            return baseline;
        }
        problems.add(new Problem(
                "unknown-baseline",
                name + " names the baseline \"" + baseline + "\", and no source has this id; the default is taken."));
        return null;
    }

    private static boolean hasUnnamed(List<SourceInput> sources) {
        return sources.stream().anyMatch(s -> s.id() == null);
    }

    private List<Occasion> occasions(Fields fields) {
        List<Occasion> occasions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<JsonNode> items = fields.items("occasions");
        for (int i = 0; i < items.size(); i++) {
            String place = name + ", occasion " + (i + 1);
            object(items.get(i), place).flatMap(f -> occasion(f, place, ids)).ifPresent(occasions::add);
        }
        return occasions;
    }

    private Optional<Occasion> occasion(Fields fields, String place, Set<String> ids) {
        String id = fields.text("id");
        if (id == null || !ids.add(id)) {
            String why = id == null ? " has no \"id\"" : " has an \"id\" that another one has";
            problems.add(new Problem("occasion-id", place + why + "; it is left out."));
            return Optional.empty();
        }
        return Optional.of(new Occasion(id, fields.date("date"), fields.text("place"), fields.texts("participants")));
    }
}
