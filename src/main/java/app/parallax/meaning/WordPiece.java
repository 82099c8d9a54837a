package app.parallax.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into the numbered pieces that an uncased BERT model reads: words without accents and capitals, each cut into the longest pieces known, from
 * the left (Wu et al. 2016, "Google's Neural Machine Translation System"; Devlin et al. 2019 for the clean-up). Immutable.
 */
final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int opening;
    private final int closing;
    private final int unknown;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.opening = special("[CLS]");
        this.closing = special("[SEP]");
        this.unknown = special("[UNK]");
    }

    private int special(String piece) {
        Integer number = vocabulary.number(piece);
        if (number == null) {
            throw new IllegalStateException("The vocabulary of the language model lacks " + piece + ".");
        }
        return number;
    }

    /**
     * @param most how many numbers at most, the opening and the closing one among them; what goes beyond is left out
     */
    long[] numbers(String text, int most) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(opening);
        for (String word : words(text)) {
            numbers.addAll(pieces(word));
            if (numbers.size() >= most) {
                break;
            }
        }
        List<Integer> kept = new ArrayList<>(numbers.subList(0, Math.min(numbers.size(), most - 1)));
        kept.add(closing);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Words and single punctuation marks, in small letters without accents. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            boolean alone = isMark(c) || Character.isIdeographic(c);
            if (alone || isSpace(c)) {
                finish(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        if (isSpace(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL
                || c == 0xFFFD;
    }

    /** Every ASCII sign that is no letter or digit counts as a mark, as the model was trained. */
    private static boolean isMark(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            Integer number = vocabulary.number(piece(word, start, end));
            while (number == null && end > start + 1) {
                end--;
                number = vocabulary.number(piece(word, start, end));
            }
            if (number == null) {
                return List.of(unknown);
            }
            pieces.add(number);
            start = end;
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
    }
}
