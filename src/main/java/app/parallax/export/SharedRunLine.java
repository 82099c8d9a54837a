package app.parallax.export;

import app.parallax.text.Passage;
import java.io.ByteArrayOutputStream;

/** A run of words that two texts share, as a line of JSON. */
public final class SharedRunLine {
    private SharedRunLine() {}

    /**
     * The line with its end, in UTF-8.
     *
     * @param from in the record
     * @param to in the other text
     * @param words how many words of the other text the run covers
     * @param same how many of these are the record's
     */
    public static byte[] of(Passage from, Passage to, int words, int same) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(line, false)) {
            json.object(() -> {
                json.passage("from", from);
                json.passage("to", to);
                json.number("words", words);
                json.number("same", same);
            });
        }
        line.write('\n');
        return line.toByteArray();
    }
}
