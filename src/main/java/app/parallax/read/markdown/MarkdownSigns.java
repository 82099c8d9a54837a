package app.parallax.read.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Tells Markdown from plain text where no name does: a heading, and marks that nobody types into plain text. */
final class MarkdownSigns {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} {1,3}\\S");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\[[^\\]\\n]{1,200}]\\((?:https?://|/|#|mailto:)[^)\\s]{1,500}\\)"),
            Pattern.compile("(?m)^(?:```|~~~)\\w{0,20}\\s*$"),
            Pattern.compile("(?m)^\\|?[ :]*-{3,}[ :]*\\|[ :|-]*$"),
            Pattern.compile("(?m)^#{2,6} {1,3}\\S"));

    private MarkdownSigns() {}

    /**
     * @param start the beginning of a text
     */
    static boolean areIn(String start) {
        return HEADING.matcher(start).find()
                && MARKS.stream().anyMatch(mark -> mark.matcher(start).find());
    }
}
