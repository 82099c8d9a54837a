package app.parallax.read.layout;

import app.parallax.read.layout.Paragraph.Hint;
import java.util.ArrayList;
import java.util.List;

/** The title of a document that calls nothing so. */
public final class LeadingTitle {
    private static final int LONGEST = 120;

    private LeadingTitle() {}

    /** The same paragraphs; where none is hinted to be the title, the first heading is, if no running text stands above it. */
    public static List<Paragraph> marked(List<Paragraph> paragraphs, String text) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        boolean known = marked.stream().anyMatch(paragraph -> paragraph.hint() == Hint.TITLE);
        int first = 0;
        while (first < marked.size() && isAboveText(marked.get(first), text)) {
            first++;
        }
        if (!known && first < marked.size() && marked.get(first).hint() == Hint.HEADING) {
            Paragraph heading = marked.get(first);
            marked.set(first, new Paragraph(heading.span(), heading.blanksBefore(), heading.textLost(), Hint.TITLE));
        }
        return List.copyOf(marked);
    }

    private static boolean isAboveText(Paragraph paragraph, String text) {
        return paragraph.hint() != Hint.HEADING && isLine(paragraph.span().of(text));
    }

    /** True where words, of which there is one at least, are short and do not end as a sentence or a speaker's label does. */
    public static boolean isLine(String words) {
        return words.length() <= LONGEST && ".:,;?!".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
