package app.parallax.present;

import app.parallax.compare.EditClass;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a word difference.
 *
 * @param words as they are shown, white space made one
 * @param editClass how much the edit matters; null where nothing was changed
 */
public record Segment(Kind kind, String words, @Nullable EditClass editClass) {
    /** Whose words a segment shows. */
    public enum Kind {
        /** In the record and in the quotation. */
        KEPT,
        /** In the record only: shown struck. */
        STRUCK,
        /** In the quotation only: shown underlined. */
        INSERTED,
        /** In both, at another place: shown where the quotation has it. */
        MOVED
    }

    /** True where no space stands before it: it begins with a mark that closes something. */
    public boolean isAttached() {
        return !words.isEmpty() && ".,;:!?)]…”’".indexOf(words.charAt(0)) >= 0;
    }
}
