package app.parallax.dossier.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object that is being written; its fields keep the order in which they come. Null leaves a field out. */
public final class Written {
    private final ObjectNode object = JsonText.NODES.objectNode();

    /** As enumerated values stand in the format: "does-not-stand". */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Written text(String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
        return this;
    }

    public Written whole(String name, long value) {
        object.put(name, value);
        return this;
    }

    public Written truth(String name, boolean value) {
        object.put(name, value);
        return this;
    }

    public Written named(String name, @Nullable Enum<?> value) {
        return text(name, value == null ? null : name(value));
    }

    public Written instant(String name, Instant value) {
        return text(name, value.toString());
    }

    public Written date(String name, @Nullable LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    public Written decimal(String name, @Nullable BigDecimal value) {
        return text(name, value == null ? null : value.toString());
    }

    public Written node(String name, @Nullable JsonNode value) {
        if (value != null) {
            object.set(name, value);
        }
        return this;
    }

    public <T> Written list(String name, Collection<? extends T> values, Function<T, JsonNode> written) {
        ArrayNode list = object.putArray(name);
        values.forEach(value -> list.add(written.apply(value)));
        return this;
    }

    public Written texts(String name, Collection<String> values) {
        return list(name, values, JsonText.NODES::stringNode);
    }

    public ObjectNode node() {
        return object;
    }
}
