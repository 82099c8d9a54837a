package app.parallax.bench;

import app.parallax.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A text being written word by word in sentences and paragraphs; knows where each word came to stand. */
final class WrittenWords {
    private static final int LONGEST_SENTENCE = 30;
    private static final int COMMA_EVERY = 12;
    private static final int PARAGRAPH_EVERY = 6;

    private final StringBuilder text = new StringBuilder();
    private final Random random;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;
    private int leftInSentence;

    /** @param random decides on punctuation alone */
    WrittenWords(Random random) {
        this.random = random;
    }

    void addAll(List<String> words) {
        words.forEach(this::add);
    }

    void add(String word) {
        boolean first = leftInSentence == 0;
        if (first) {
            endSentence();
            leftInSentence = random.nextInt(4, LONGEST_SENTENCE);
        } else {
            text.append(random.nextInt(COMMA_EVERY) == 0 ? ", " : " ");
        }
        leftInSentence--;
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = text.length();
        text.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        ends[count++] = text.length();
    }

    private void endSentence() {
        if (count > 0) {
            text.append(random.nextInt(PARAGRAPH_EVERY) == 0 ? ".\n\n" : ". ");
        }
    }

    int size() {
        return count;
    }

    /** Where a word stands, in characters. */
    Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /** Words from the first to before the second index. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first word that starts at or behind a place in characters; {@link #size()} where none does. */
    int firstFrom(int position) {
        int found = Arrays.binarySearch(starts, 0, count, position);
        return found < 0 ? -found - 1 : found;
    }

    String text() {
        return text + ".\n";
    }
}
