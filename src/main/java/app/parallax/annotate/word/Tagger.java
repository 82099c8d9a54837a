package app.parallax.annotate.word;

import app.parallax.text.Span;
import java.util.List;

/** Gives the words of a sentence their parts of speech. Safe for use by several threads at once. */
public interface Tagger {

    /** The words and marks of {@code text} inside {@code sentence}, in order, tagged. */
    List<Word> tag(String text, Span sentence);
}
