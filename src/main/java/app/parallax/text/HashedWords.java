package app.parallax.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text in order, each form as a number: the same words as {@link Tokenizer#tokens(String)} gives, for texts of a million of them. Equal forms have equal numbers in every text
 * and every run of the program; different ones can be taken to differ. Immutable and safe for several threads.
 */
public final class HashedWords {
    private final long[] forms;
    private final int[] starts;
    private final int[] ends;

    private HashedWords(long[] forms, int[] starts, int[] ends) {
        this.forms = forms;
        this.starts = starts;
        this.ends = ends;
    }

    public static HashedWords of(String text) {
        return new WordScan(text).words();
    }

    /** The same of words that were found already. */
    public static HashedWords of(List<Token> tokens) {
        Builder words = new Builder(tokens.size());
        tokens.forEach(words::add);
        return words.build();
    }

    public int size() {
        return forms.length;
    }

    public long form(int word) {
        return forms[word];
    }

    /** Where the words from the first to before the second index stand. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Takes words one by one. For one thread. */
    static final class Builder {
        private long[] forms;
        private int[] starts;
        private int[] ends;
        private int size;

        Builder(int expected) {
            int room = Math.max(16, expected);
            forms = new long[room];
            starts = new int[room];
            ends = new int[room];
        }

        void add(Token token) {
            add(FormHash.of(token.form()), token.span().start(), token.span().end());
        }

        void add(long form, int start, int end) {
            if (size == forms.length) {
                forms = Arrays.copyOf(forms, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            forms[size] = form;
            starts[size] = start;
            ends[size++] = end;
        }

        HashedWords build() {
            return new HashedWords(Arrays.copyOf(forms, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
