package app.parallax.export;

import app.parallax.dossier.work.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds besides the comparison.
 *
 * @param text whether a JSON file holds the sources' texts; a page for readers always does
 * @param indented whether a JSON file is laid out for the eye, else it is one line
 * @param title what stands above it all, or null
 * @param dossier the analyst's work, for a page for readers; null where it is to hold nothing but the program's. JSON never has it
 */
public record ExportOptions(
        boolean text,
        boolean indented,
        @Nullable String title,
        @Nullable Dossier dossier) {
    public static final ExportOptions DEFAULT = new ExportOptions(false, true, null);

    /** Without the analyst's work. */
    public ExportOptions(boolean text, boolean indented, @Nullable String title) {
        this(text, indented, title, null);
    }

    /** The same with the analyst's work. */
    public ExportOptions with(Dossier work) {
        return new ExportOptions(text, indented, title, work);
    }
}
