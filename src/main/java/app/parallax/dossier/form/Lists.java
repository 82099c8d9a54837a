package app.parallax.dossier.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The lists in a JSON object, read entry by entry, so that what stands before a break in it is still there.
 *
 * @param lists the entries of each list that is a field of the object; other fields are passed over
 * @param broken where the object ends before its time, why; else null
 */
public record Lists(
        Map<String, List<JsonNode>> lists, @Nullable String broken) {

    /** Never throws for what the bytes hold. */
    public static Lists of(byte[] bytes) {
        Map<String, List<JsonNode>> lists = new TreeMap<>();
        try (JsonParser parser = JsonText.parser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Lists(lists, "it is no JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                read(parser, lists);
            }
            return new Lists(lists, null);
        } catch (JacksonException e) {
            return new Lists(lists, JsonText.broken(e).reason());
        }
    }

    private static void read(JsonParser parser, Map<String, List<JsonNode>> lists) {
        String name = parser.currentName();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        List<JsonNode> entries = lists.computeIfAbsent(name, _ -> new ArrayList<>());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(JsonText.value(parser));
        }
    }

    public List<JsonNode> of(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
