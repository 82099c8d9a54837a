package app.parallax.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The word pieces of a BERT model by their numbers. Pieces inside a word begin with {@code ##}. Immutable.
 */
final class Vocabulary {

    private static final String RESOURCE = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String OPENING = "\"vocab\"";

    private final Map<String, Integer> numbers;

    /**
     * @param numbers not to be written to any more
     */
    Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The vocabulary that comes with the model: the model's and that of the word statistics are one, and reading it takes a tenth of a second. */
    static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        static final Vocabulary VOCABULARY = read();
    }

    private static Vocabulary read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The vocabulary " + RESOURCE + " is missing from the program. Install it again.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The vocabulary " + RESOURCE + " could not be read from the program. Install it again.", e);
        }
    }

    /** Reads the one object {@code "vocab": {"piece": number, ...}} of a tokenizer file and passes over the rest. */
    static Vocabulary parse(String tokenizer) {
        int start = tokenizer.indexOf('{', tokenizer.indexOf(OPENING) + OPENING.length());
        if (start < 0 || !tokenizer.contains(OPENING)) {
            throw new IllegalStateException("The tokenizer of the language model names no vocabulary.");
        }
        return new Vocabulary(new PieceReader(tokenizer, start + 1).pieces());
    }

    @Nullable
    Integer number(String piece) {
        return numbers.get(piece);
    }

    int size() {
        return numbers.size();
    }

    /** Walks through the members of one JSON object whose values are whole numbers. */
    private static final class PieceReader {

        private final String json;
        private int at;

        PieceReader(String json, int at) {
            this.json = json;
            this.at = at;
        }

        Map<String, Integer> pieces() {
            Map<String, Integer> pieces = HashMap.newHashMap(32_000);
            while (moveTo('"')) {
                String piece = string();
                moveTo(':');
                pieces.put(piece, number());
            }
            return pieces;
        }

        /** Stops behind the next {@code mark}; false where the object ends before it. */
        private boolean moveTo(char mark) {
            while (json.charAt(at) != mark) {
                if (json.charAt(at) == '}') {
                    return false;
                }
                at++;
            }
            at++;
            return true;
        }

        private String string() {
            StringBuilder word = new StringBuilder();
            for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
                word.append(c == '\\' ? escaped() : c);
            }
            return word.toString();
        }

        private char escaped() {
            char c = json.charAt(at++);
            if (c != 'u') {
                return c;
            }
            at += 4;
            return (char) Integer.parseInt(json, at - 4, at, 16);
        }

        private int number() {
            while (Character.isWhitespace(json.charAt(at))) {
                at++;
            }
            int start = at;
            while (Character.isDigit(json.charAt(at))) {
                at++;
            }
            return Integer.parseInt(json, start, at, 10);
        }
    }
}
