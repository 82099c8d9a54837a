package app.parallax.present.selecting;

import app.parallax.present.PageItem;
import app.parallax.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of one source that somebody has selected, paragraph by paragraph, as far as they are shown.
 *
 * @param source by id
 * @param parts in the order of the source; empty where nothing that is shown is selected
 */
public record SelectedText(String source, List<Part> parts) {
    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    /**
     * What is selected of one paragraph.
     *
     * @param span a stretch of the source inside the paragraph, not empty
     */
    public record Part(PageItem.Paragraph paragraph, Span span) {
        /** The words as they are shown: a soft line end is a space, everything else is as read. */
        public String words() {
            return paragraph.text().shown(span);
        }
    }

    public SelectedText {
        parts = List.copyOf(parts);
    }

    /** Nothing that could be read. */
    public boolean isBlank() {
        return parts.stream().allMatch(part -> part.words().isBlank());
    }

    /** The words and nothing else, with an empty line between paragraphs. */
    public String plain() {
        return parts.stream().map(Part::words).collect(Collectors.joining(BETWEEN_PARAGRAPHS));
    }
}
