package app.parallax.present.evidence;

import java.util.List;

/**
 * Words of a source with all that a reader needs to find them again. Every string is clean, as in {@link Evidence}.
 *
 * @param paragraphs the words, a string for each paragraph; the first opens with a quotation mark, the last closes with one; never empty
 * @param place who said them, where all were said by one, and where they stand, in words
 * @param file what the file was called that the text was read from; empty where that is not known
 */
public record CitedWords(List<String> paragraphs, String place, Citation source, String file) {
    public CitedWords {
        paragraphs = List.copyOf(paragraphs);
    }
}
