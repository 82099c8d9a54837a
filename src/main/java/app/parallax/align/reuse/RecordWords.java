package app.parallax.align.reuse;

import app.parallax.text.HashedWords;
import java.util.Arrays;

/**
 * The words of a record, each form as a small number, and how much it tells that such a word stands at a place: the logarithm of how seldom it is (its information, in bits). Immutable.
 */
final class RecordWords {
    /** For a form that the record does not have. */
    static final int UNKNOWN = -1;

    /** What a word of a short record is worth cannot be counted there; it is taken for part of a text of so many words. */
    private static final double LONG_TEXT = 10_000;

    private final int[] words;
    private final float[] bits;
    private final long[] slots;
    private final int[] numbers;
    private final int mask;
    private final Repeats repeats;

    RecordWords(HashedWords record) {
        int size = Math.max(16, 2 * Integer.highestOneBit(Math.max(1, record.size())));
        slots = new long[size];
        numbers = new int[size];
        mask = size - 1;
        words = new int[record.size()];
        int[] counts = new int[record.size()];
        int forms = 0;
        for (int i = 0; i < words.length; i++) {
            int slot = slot(record.form(i));
            if (slots[slot] == 0) {
                slots[slot] = record.form(i);
                numbers[slot] = forms++;
            }
            words[i] = numbers[slot];
            counts[words[i]]++;
        }
        repeats = new Repeats(record);
        bits = bits(Arrays.copyOf(counts, forms), words.length);
    }

    private static float[] bits(int[] counts, int words) {
        float[] bits = new float[counts.length];
        double all = Math.max(words, LONG_TEXT);
        for (int i = 0; i < counts.length; i++) {
            bits[i] = (float) (Math.log(all / counts[i]) / Math.log(2));
        }
        return bits;
    }

    int size() {
        return words.length;
    }

    int word(int at) {
        return words[at];
    }

    /** How much it tells that the word stands there, in bits. */
    float bits(int at) {
        return bits[words[at]];
    }

    Repeats repeats() {
        return repeats;
    }

    /** Another text's words by the numbers of this record's forms, or {@link #UNKNOWN}. */
    int[] numbersOf(HashedWords other) {
        int[] found = new int[other.size()];
        for (int i = 0; i < found.length; i++) {
            int slot = slot(other.form(i));
            found[i] = slots[slot] == 0 ? UNKNOWN : numbers[slot];
        }
        return found;
    }

    /** Where a form is, or the empty place where it would be. */
    private int slot(long form) {
        int at = (int) (form & mask);
        while (slots[at] != 0 && slots[at] != form) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
