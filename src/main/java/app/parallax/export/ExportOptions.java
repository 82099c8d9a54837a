package app.parallax.export;

import org.jspecify.annotations.Nullable;

/**
 * What a file holds besides the comparison.
 *
 * @param text whether a JSON file holds the sources' texts; a page for readers always does
 * @param indented whether a JSON file is laid out for the eye, else it is one line
 * @param title what stands above it all, or null
 */
public record ExportOptions(
        boolean text, boolean indented, @Nullable String title) {
    public static final ExportOptions DEFAULT = new ExportOptions(false, true, null);
}
