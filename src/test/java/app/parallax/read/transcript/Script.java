package app.parallax.read.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transcript before it is set.
 *
 * @param header lines above the first turn, the first of them the title
 */
record Script(List<String> header, List<Entry> entries) {

    sealed interface Entry {}

    /** A line that nobody says. */
    record Aside(String words) implements Entry {}

    /**
     * What one person says.
     *
     * @param label the words that name who speaks; null where the turn goes on after an aside
     * @param paragraphs each with words that stand nowhere else
     * @param speaker who speaks
     */
    record Turn(@Nullable String label, List<String> paragraphs, String speaker) implements Entry {}

    List<Turn> turns() {
        return entries.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
    }
}
