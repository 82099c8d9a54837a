package app.parallax.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text made ready to be searched, with the way back to the text as read. White space is one blank within a paragraph and a line end between two. Immutable; takes little more room than the text, since
 * most characters stand for themselves.
 */
public final class SearchText {
    private final String folded;
    private final int[] starts;
    /** Where each stretch comes from; negative (as {@code ~origin}) where its characters belong together and cannot be told apart. */
    private final int[] origins;

    private final int originalLength;

    private SearchText(String folded, int[] starts, int[] origins, int originalLength) {
        this.folded = folded;
        this.starts = starts;
        this.origins = origins;
        this.originalLength = originalLength;
    }

    /**
     * Without what a reader overlooks: case, accents, script (Cyrillic becomes Latin), kinds of quotation marks and dashes.
     *
     * @param cuts where paragraphs begin and end, ascending
     */
    public static SearchText loose(String text, int... cuts) {
        return new SearchTextBuilder(text, cuts, true).build();
    }

    /** As written; only white space is made one. */
    public static SearchText asWritten(String text, int... cuts) {
        return new SearchTextBuilder(text, cuts, false).build();
    }

    /** What is searched. */
    public String folded() {
        return folded;
    }

    /**
     * Where a stretch of {@link #folded()} stands in the text as read: with what adorns its last character, such as a combining accent.
     *
     * @param start before {@code end}
     * @return empty where the stretch begins or ends in the middle of a character as written
     */
    public Optional<Span> original(int start, int end) {
        int first = stretch(start);
        int last = stretch(end - 1);
        boolean cutsFirst = origins[first] < 0 && start > starts[first];
        boolean cutsLast = origins[last] < 0 && end < endOf(last);
        return cutsFirst || cutsLast
                ? Optional.empty()
                : Optional.of(new Span(origin(first) + start - starts[first], originalEnd(last, end)));
    }

    private int originalEnd(int stretch, int end) {
        if (end < endOf(stretch)) {
            return origin(stretch) + end - starts[stretch];
        }
        return stretch + 1 < starts.length ? origin(stretch + 1) : originalLength;
    }

    private int endOf(int stretch) {
        return stretch + 1 < starts.length ? starts[stretch + 1] : folded.length();
    }

    private int origin(int stretch) {
        return origins[stretch] < 0 ? ~origins[stretch] : origins[stretch];
    }

    private int stretch(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects stretches. */
    static final class Stretches {
        private final StringBuilder folded;
        private int[] starts = new int[64];
        private int[] origins = new int[64];
        private int size;
        /** Where the next character must come from to continue the last stretch; -1 where nothing can. */
        private int next = -1;

        Stretches(int expected) {
            folded = new StringBuilder(expected);
        }

        /** A character that stands for the one at {@code origin}. */
        void one(char c, int origin) {
            if (origin != next) {
                begin(origin);
            }
            folded.append(c);
            next = origin + 1;
        }

        /** Characters that stand together for what begins at {@code origin}. */
        void whole(CharSequence chars, int origin) {
            begin(~origin);
            folded.append(chars);
            next = -1;
        }

        private void begin(int origin) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                origins = Arrays.copyOf(origins, 2 * size);
            }
            starts[size] = folded.length();
            origins[size++] = origin;
        }

        /** True where a line has been begun. */
        boolean isInLine() {
            return !folded.isEmpty() && folded.charAt(folded.length() - 1) != '\n';
        }

        SearchText build(int originalLength) {
            return new SearchText(
                    folded.toString(), Arrays.copyOf(starts, size), Arrays.copyOf(origins, size), originalLength);
        }
    }
}
