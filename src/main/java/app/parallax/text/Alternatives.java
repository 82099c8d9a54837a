package app.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** English words for kinds of one thing of which it can be only one: a bus is no tram, and what began in the kitchen did not begin in the roof. Words are asked for by their stems. */
public final class Alternatives {

    private static final String RESOURCE = "alternatives.txt";

    private static final Map<String, Kind> OF = table();

    /**
     * @param line of what it is a kind
     * @param place which kind: words of one place mean the same
     */
    private record Kind(int line, int place) {}

    private Alternatives() {}

    /** True where two words name two kinds of one thing. Symmetric. */
    public static boolean exclude(String stem, String other) {
        Kind one = OF.get(stem);
        Kind two = OF.get(other);
        return one != null && two != null && one.line() == two.line() && one.place() != two.place();
    }

    private static Map<String, Kind> table() {
        Map<String, Kind> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Alternatives.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int line = 0;
            for (String words : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!words.startsWith("#")) {
                    add(table, words, line++);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The list of alternatives " + RESOURCE + " is missing from the program. Install it again.", e);
        }
        return Map.copyOf(table);
    }

    private static void add(Map<String, Kind> table, String words, int line) {
        String[] kinds = words.strip().split(" ", -1);
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = new Kind(line, i);
            Tokenizer.tokens(kinds[i].replace('/', ' ')).forEach(token -> table.put(token.stem(), kind));
        }
    }
}
