package app.parallax.present.search;

import app.parallax.text.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Where a text holds what was searched for, in order; no hit overlaps another. A text may hold millions. Immutable. */
public final class Hits extends AbstractList<Span> implements RandomAccess {
    public static final Hits NONE = new Hits(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    private Hits(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    @Override
    public Span get(int index) {
        return new Span(starts[index], ends[index]);
    }

    @Override
    public int size() {
        return starts.length;
    }

    /** Those that begin in a stretch of the text. */
    public List<Span> beginningIn(Span stretch) {
        return subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
    }

    /** The index of the first hit that begins at a position or after it; {@link #size()} where none does. */
    public int firstFrom(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }

    static Hits of(List<Builder> parts) {
        int size = parts.stream().mapToInt(part -> part.size).sum();
        int[] starts = new int[size];
        int[] ends = new int[size];
        int at = 0;
        for (Builder part : parts) {
            System.arraycopy(part.starts, 0, starts, at, part.size);
            System.arraycopy(part.ends, 0, ends, at, part.size);
            at += part.size;
        }
        return new Hits(starts, ends);
    }

    /** Takes hits in order. For one thread. */
    static final class Builder {
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int size;

        void add(Span hit) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = hit.start();
            ends[size++] = hit.end();
        }
    }
}
