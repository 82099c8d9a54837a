package app.parallax.dossier.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object. What is absent and what is null are the same; fields that nobody asks for do no harm. */
public final class Given {
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_DECIMAL = 80;
    private static final int GREATEST_SCALE = 60;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final JsonNode object;

    /**
     * @throws FormException where it is no object
     */
    public Given(JsonNode node) throws FormException {
        if (!node.isObject()) {
            throw new FormException("something else stands where an object should");
        }
        this.object = node;
    }

    /** Makes something of an object or of one entry of a list. */
    @FunctionalInterface
    public interface Reader<N, T> {
        T read(N node) throws FormException;
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static FormException missing(String name) {
        return new FormException("\"" + name + "\" is missing");
    }

    private static <T> T present(@Nullable T value, String name) throws FormException {
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    public @Nullable String optionalText(String name) throws FormException {
        JsonNode value = value(name);
        if (value != null && !value.isString()) {
            throw new FormException("\"" + name + "\" is no text");
        }
        return value == null ? null : value.stringValue();
    }

    public String text(String name) throws FormException {
        return present(optionalText(name), name);
    }

    public int whole(String name) throws FormException {
        JsonNode value = present(value(name), name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new FormException("\"" + name + "\" is no whole number that can stand here");
        }
        return value.intValue();
    }

    /** False where nothing is said, as for what was written before the field came. */
    public boolean truthOrFalse(String name) throws FormException {
        return value(name) != null && truth(name);
    }

    public boolean truth(String name) throws FormException {
        JsonNode value = present(value(name), name);
        if (!value.isBoolean()) {
            throw new FormException("\"" + name + "\" is neither true nor false");
        }
        return value.booleanValue();
    }

    public <E extends Enum<E>> E named(String name, Class<E> type) throws FormException {
        return present(optionalNamed(name, type), name);
    }

    public <E extends Enum<E>> @Nullable E optionalNamed(String name, Class<E> type) throws FormException {
        String written = optionalText(name);
        if (written == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (Written.name(constant).equals(written)) {
                return constant;
            }
        }
        throw new FormException(
                "\"" + name + "\" is \"" + shortened(written) + "\", which this version of Parallax does not know");
    }

    public Instant instant(String name) throws FormException {
        String written = text(name);
        try {
            return Instant.parse(written);
        } catch (DateTimeException _) {
            throw new FormException("\"" + name + "\" is no time");
        }
    }

    public @Nullable LocalDate optionalDate(String name) throws FormException {
        String written = optionalText(name);
        try {
            if (written != null && DAY.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException _) {
            throw new FormException("\"" + name + "\" is no day of the calendar");
        }
        if (written != null) {
            throw new FormException("\"" + name + "\" is no day of the calendar");
        }
        return null;
    }

    /** A number of any size that a text speaks of; written as a text, so that nobody rounds it. */
    public @Nullable BigDecimal optionalDecimal(String name) throws FormException {
        String written = optionalText(name);
        if (written == null) {
            return null;
        }
        try {
            BigDecimal number = written.length() > LONGEST_DECIMAL ? null : new BigDecimal(written);
            if (number != null && Math.abs((long) number.scale()) <= GREATEST_SCALE) {
                return number;
            }
        } catch (NumberFormatException _) {
            throw new FormException("\"" + name + "\" is no number");
        }
        throw new FormException("\"" + name + "\" is a number beyond measure");
    }

    public <T> T made(String name, Reader<Given, T> reader) throws FormException {
        return reader.read(new Given(present(value(name), name)));
    }

    public <T> @Nullable T optionallyMade(String name, Reader<Given, T> reader) throws FormException {
        return optionalNode(name, node -> reader.read(new Given(node)));
    }

    public <T> @Nullable T optionalNode(String name, Reader<JsonNode, T> reader) throws FormException {
        JsonNode value = value(name);
        return value == null ? null : reader.read(value);
    }

    public <T> List<T> list(String name, Reader<Given, T> reader) throws FormException {
        return nodes(name, node -> reader.read(new Given(node)));
    }

    public List<String> texts(String name) throws FormException {
        return nodes(name, node -> {
            if (!node.isString()) {
                throw new FormException("\"" + name + "\" holds something that is no text");
            }
            return node.stringValue();
        });
    }

    /** An absent list is an empty one. */
    public <T> List<T> nodes(String name, Reader<JsonNode, T> reader) throws FormException {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new FormException("\"" + name + "\" is no list");
        }
        List<T> made = new ArrayList<>();
        for (JsonNode entry : value.values()) {
            made.add(reader.read(entry));
        }
        return made;
    }

    static String shortened(String written) {
        return written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN) + "…";
    }
}
