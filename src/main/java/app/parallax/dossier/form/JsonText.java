package app.parallax.dossier.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON to bytes and back. The same node always gives the same bytes: no spaces, fields in the order in which they were put. */
public final class JsonText {
    /** A reading's text is one string; a source has at most 32 MB. */
    private static final int LONGEST_STRING = 100_000_000;

    /** The format itself nests to a depth of ten. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For nodes that are to be written. */
    static final JsonNodeFactory NODES = MAPPER.getNodeFactory();

    private JsonText() {}

    /** A parser with the same limits. */
    static JsonParser parser(byte[] bytes) {
        return MAPPER.createParser(bytes);
    }

    /** The value at which a parser stands, whatever comes after it. */
    static JsonNode value(JsonParser parser) {
        return MAPPER.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(parser);
    }

    /** UTF-8. */
    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }

    /** One line, without its end. Half a surrogate pair, which UTF-8 cannot hold, is escaped. */
    public static String text(JsonNode node) {
        return lonelySurrogatesEscaped(MAPPER.writeValueAsString(node));
    }

    /** Outside strings JSON has no surrogates, so that the escape is one wherever it stands. */
    private static String lonelySurrogatesEscaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped.append(json, copied, i).append("\\u").append(HexFormat.of().toHexDigits(c));
            copied = i + 1;
        }
        return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
    }

    /**
     * @throws FormException where it is not one JSON value, or one beyond measure: too deep, a number too long
     */
    public static JsonNode parse(byte[] bytes) throws FormException {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node.isMissingNode()) {
                throw new FormException("nothing stands in it");
            }
            return node;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /**
     * The same of a buffer that has no array of its own to show.
     *
     * @throws FormException as {@link #parse(byte[])}
     */
    public static JsonNode parse(ByteBuffer bytes) throws FormException {
        byte[] array = new byte[bytes.remaining()];
        bytes.duplicate().get(array);
        return parse(array);
    }

    static FormException broken(JacksonException e) {
        return new FormException("it is not valid JSON: "
                + Given.shortened(e.getOriginalMessage().lines().findFirst().orElse("")));
    }
}
