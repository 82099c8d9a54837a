package app.parallax.dossier;

import app.parallax.source.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object; one of a wrong type is named among the problems and counts as not given. */
final class Fields {
    private final JsonNode object;
    private final String place;
    private final List<Problem> problems;

    Fields(JsonNode object, String place, List<Problem> problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
    }

    boolean has(String name) {
        return object.has(name);
    }

    @Nullable
    String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            wrongType(name, "a text");
            return null;
        }
        return value.stringValue();
    }

    @Nullable
    LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            problems.add(new Problem(
                    "bad-date",
                    place + ": \"" + name + "\" is \"" + value
                            + "\"; write a day as 2023-11-21. It counts as unknown."));
            return null;
        }
    }

    List<JsonNode> items(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            wrongType(name, "a list");
            return List.of();
        }
        return List.copyOf(value.values());
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(name)) {
            if (item.isString()) {
                texts.add(item.stringValue());
            } else {
                wrongType(name, "a list of texts");
            }
        }
        return texts;
    }

    private void wrongType(String name, String wanted) {
        problems.add(new Problem(
                "wrong-type", place + ": \"" + name + "\" must be " + wanted + "; what stands there is left out."));
    }
}
