package app.parallax.present;

import app.parallax.compare.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is shown.
 *
 * @param symbol one sign that tells the verdict without colour
 * @param title a few words
 * @param summary one line: both values
 * @param explanation what, both values, and why
 * @param evidence its passages with their words, first where it shows
 * @param difference for a quotation that was held against words on record, else null
 * @param changes of such a quotation, what was done to the record's words, a line each; see {@link EditLines}
 */
public record FindingView(
        Finding finding,
        Tone tone,
        String symbol,
        String title,
        String summary,
        String explanation,
        List<Excerpt> evidence,
        @Nullable WordDiff difference,
        List<String> changes) {
    public FindingView {
        evidence = List.copyOf(evidence);
        changes = List.copyOf(changes);
    }

    public String id() {
        return finding.id();
    }

    public double weight() {
        return finding.weight();
    }
}
