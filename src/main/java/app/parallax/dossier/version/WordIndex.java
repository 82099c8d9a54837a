package app.parallax.dossier.version;

import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.List;

/** The words of a text in order. Positions are indices of words unless said otherwise. Immutable. */
final class WordIndex {

    private final List<Token> words;

    WordIndex(String text) {
        this.words = Tokenizer.tokens(text);
    }

    int size() {
        return words.size();
    }

    Token word(int index) {
        return words.get(index);
    }

    /** The first word that starts at a character position or after it; {@link #size()} where there is none. */
    int from(int character) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
