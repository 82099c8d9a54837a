package app.parallax.export;

import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the shapes of which the comparison format is made. Not for several threads. */
public final class JsonOutput implements AutoCloseable {
    private static final int DECIMALS = 4;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    public JsonOutput(OutputStream out, boolean indented) {
        json = FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    public void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    public <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
        array(name, items, item -> object(() -> fields.accept(item)));
    }

    public <T> void array(String name, Collection<T> items, Consumer<T> item) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }

    public void strings(String name, Collection<String> values) {
        array(name, values, value -> json.writeString(wellFormed(value)));
    }

    void passages(String name, Collection<Passage> passages) {
        objects(name, passages, this::passageFields);
    }

    void passage(String name, Passage passage) {
        object(name, () -> passageFields(passage));
    }

    void passageFields(Passage passage) {
        text("source", passage.source());
        span(passage.span());
    }

    void span(Span span) {
        number("start", span.start());
        number("end", span.end());
    }

    /** A text, or null: looked for and not found. */
    public void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(wellFormed(value));
        }
    }

    /** A text, or no field at all: does not apply. */
    public void textWhere(String name, @Nullable String value) {
        if (value != null) {
            text(name, value);
        }
    }

    void value(String name, @Nullable Enum<?> value) {
        text(name, value == null ? null : written(value));
    }

    public void number(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    void number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    /** A score, rounded so that files are alike; null where none could be given. */
    void score(String name, @Nullable Double value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            json.writeNumber(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
        }
    }

    public void flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
    }

    @Override
    public void close() {
        json.close();
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** UTF-8 has no half surrogate pairs; what stands in their place is as long, so that positions hold. */
    private static String wellFormed(String value) {
        StringBuilder mended = null;
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i)) && Character.charCount(value.codePointAt(i)) == 2) {
                i++;
            } else if (Character.isSurrogate(value.charAt(i))) {
                mended = mended == null ? new StringBuilder(value) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? value : mended.toString();
    }

    /** Lays JSON out in lines with the same line ends on every platform. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
