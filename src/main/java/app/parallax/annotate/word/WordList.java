package app.parallax.annotate.word;

import java.util.List;
import java.util.Set;

/** A closed list of words, written with spaces between. */
public final class WordList {

    private WordList() {}

    /** The words of all lines, each once. */
    public static Set<String> of(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+", -1)));
    }
}
