package app.parallax.ui.versions;

import app.parallax.text.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a sentence begins and ends, to point at one with a click; what is compared is split with more care elsewhere. */
final class Sentences {
    private Sentences() {}

    /**
     * @param position inside the paragraph
     * @return without white space at its ends
     */
    static Span at(int position, Span paragraph, String text) {
        String words = paragraph.of(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        int at = Math.clamp(position - paragraph.start(), 0, words.length() - 1);
        int end = sentences.following(at);
        int start = sentences.previous();
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end).shift(paragraph.start());
    }
}
