package app.parallax.dossier;

import app.parallax.source.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as people write it, and what to say where it is broken. */
final class Json {
    /** Above the largest source that is read, so that a larger one is refused as a source and not as JSON. */
    private static final int LONGEST_STRING = 100_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * @throws JacksonException where it is not JSON
     */
    static JsonNode parse(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static Problem broken(String name, JacksonException e) {
        return new Problem("broken-json", name + " is not valid JSON: " + reason(e) + where(e) + ".");
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        int lineEnd = message.indexOf('\n');
        String first = lineEnd < 0 ? message : message.substring(0, lineEnd);
        return Character.toLowerCase(first.charAt(0)) + first.substring(1).replaceAll("\\.$", "");
    }

    private static String where(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
