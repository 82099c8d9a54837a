package app.parallax.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which cases of a file are measured.
 *
 * @param fold the only fold to take, or null for all of them
 * @param every of what is left, the first case and then each so many'th; 1 for all
 */
record Selection(@Nullable Integer fold, int every) {
    /** How many of how many cases. */
    record Share(int cases, int of) {
        boolean isWhole() {
            return cases == of;
        }

        @Override
        public String toString() {
            return isWhole() ? "all " + of : cases + " of " + of;
        }
    }

    /**
     * Writes the selected cases unzipped, in their order, line by line as they stand.
     *
     * @throws IOException where the file cannot be read or written, or is not JSON Lines
     */
    Share write(Path zipped, Path target) throws IOException {
        int taken = 0;
        int offered = 0;
        int all = 0;
        try (BufferedReader lines = reader(zipped);
                BufferedWriter out = Files.newBufferedWriter(target)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                all++;
                if (isInFold(line) && offered++ % every == 0) {
                    out.write(line + "\n");
                    taken++;
                }
            }
        }
        return new Share(taken, all);
    }

    private boolean isInFold(String line) {
        if (fold == null) {
            return true;
        }
        JsonNode given = JsonMapper.shared().readTree(line).path("fold");
        return given.isInt() && given.intValue() == fold;
    }

    private static BufferedReader reader(Path zipped) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(zipped)), StandardCharsets.UTF_8));
    }
}
