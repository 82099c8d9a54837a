package app.parallax.export.evidence;

import app.parallax.present.Phrases;
import app.parallax.present.evidence.Citation;
import java.util.Locale;
import java.util.Map;

/** What stands above and below the words of a source. */
final class Headings {
    private Headings() {}

    /** The source's name with the number of its citation, begun with a capital letter. */
    static String of(Citation source, Phrases phrases) {
        String name = source.name();
        int afterFirst = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        String capital = name.substring(0, afterFirst).toUpperCase(Locale.ROOT) + name.substring(afterFirst);
        return phrases.text("evidence.heading", Map.of("name", capital, "number", Integer.toString(source.number())));
    }

    /** Which file a text was read from. */
    static String file(String name, String hash, Phrases phrases) {
        return phrases.text("evidence.file", Map.of("name", name, "hash", hash));
    }
}
