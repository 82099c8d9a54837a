package app.parallax.ui.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a {@link MarkedText} that is marked.
 *
 * @param start in UTF-16 code units of the shown text
 * @param end exclusive
 * @param outline the line drawn along it
 * @param styleClasses by which style sheets colour its ground and its line
 * @param spoken what a screen reader says of it, or null where it says nothing
 */
public record Mark(
        int start,
        int end,
        Outline outline,
        List<String> styleClasses,
        @Nullable String spoken) {
    public Mark {
        styleClasses = List.copyOf(styleClasses);
    }

    /** The line drawn along a mark; whether it is solid, dashed or dotted is for the style sheet. */
    public enum Outline {
        NONE,
        UNDERLINE,
        WAVE,
        BOX,
        /** Above the words. */
        OVERLINE,
        /** Above the words and down on both sides. */
        BRACKETS
    }
}
