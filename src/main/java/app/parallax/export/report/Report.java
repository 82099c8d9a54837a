package app.parallax.export.report;

import java.util.List;

/**
 * What a report says, whatever the form.
 *
 * @param about what it is, in a sentence
 * @param program what made it, with its version
 */
record Report(String title, String about, String program, List<Section> sections) {
    Report {
        sections = List.copyOf(sections);
    }

    /**
     * A stretch of pages.
     *
     * @param wide whether they lie on their side
     */
    record Section(boolean wide, List<Part> parts) {
        Section {
            parts = List.copyOf(parts);
        }
    }
}
