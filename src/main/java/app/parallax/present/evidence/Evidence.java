package app.parallax.present.evidence;

import app.parallax.present.JudgementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, a point or a passage with all that somebody needs who has neither the sources nor this program. Every string is clean: no control characters, nothing that turns the order of what
 * stands around it, white space made one.
 *
 * @param title a few words
 * @param sides in the order in which they are shown, each source once
 * @param marks what the marks in the words mean
 * @param changes of a quotation: the edits that matter, each in a line
 * @param reason why, in one or more sentences; may be empty
 * @param rest further lines, such as who is silent
 * @param judgement the analyst's word; null where there is none
 * @param judgeable true where somebody could judge it: then it is said that nobody has
 */
public record Evidence(
        String title,
        List<Side> sides,
        Marks marks,
        List<String> changes,
        String reason,
        List<String> rest,
        @Nullable JudgementView judgement,
        boolean judgeable) {
    public Evidence {
        sides = List.copyOf(sides);
        changes = List.copyOf(changes);
        rest = List.copyOf(rest);
    }

    /** What the marks in the words mean. */
    public enum Marks {
        NONE,
        /** What is meant is set off. */
        EMPHASIS,
        /** The record's words against the quoted ones. */
        DIFFERENCE
    }

    public List<Citation> sources() {
        return sides.stream().map(Side::source).toList();
    }
}
