package app.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured before.
 *
 * @param sets by name; each set stands on its own, because a run may measure only some
 */
record Baseline(SortedMap<String, Entry> sets) {
    /**
     * One set of cases.
     *
     * @param date of the day in UTC, such as 2026-11-22
     * @param version the program's
     * @param cases how many cases were measured
     * @param of how many there are
     */
    record Entry(String date, String version, int cases, int of, SortedMap<String, Double> figures) {
        Selection.Share share() {
            return new Selection.Share(cases, of);
        }
    }

    /** Nothing, where there is no file yet. */
    static Baseline read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Baseline(new TreeMap<>());
        }
        return JsonMapper.shared().readValue(Files.readString(file), Baseline.class);
    }

    /** With these sets in place of what was known of them; the others stay. */
    Baseline with(Map<String, Entry> measured) {
        SortedMap<String, Entry> all = new TreeMap<>(sets);
        all.putAll(measured);
        return new Baseline(all);
    }

    void write(Path file) throws IOException {
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(this);
        Files.write(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Nullable
    Double figure(String set, String figure) {
        Entry entry = sets.get(set);
        return entry == null ? null : entry.figures().get(figure);
    }
}
