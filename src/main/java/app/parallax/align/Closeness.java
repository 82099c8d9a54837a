package app.parallax.align;

import app.parallax.meaning.ManyCosines;
import app.parallax.meaning.Vectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The cosines between the sentences of two sources, or of one with itself. Of short sources each is worked out once, when first asked for. Of long ones some rows at a time are worked out
 * together and forgotten when others are asked for: who goes through them in order has each worked out once, in memory that grows with the text. Safe for several threads, of which a few
 * may go through them at a time.
 */
final class Closeness implements AutoCloseable {

    /** About 16 MB; two sources of 2,000 sentences each. */
    private static final long MOST_KEPT = 4_000_000;

    /** So many rows come at a time. */
    private static final int ROWS = 64;

    /** So many threads may each be at rows of their own. */
    private static final int MOST_BLOCKS = 4;

    private final PreparedSource source;
    private final PreparedSource other;
    private final List<Unit> sentences;
    private final List<Unit> others;
    private final AtomicReferenceArray<float[]> rows;
    private final @Nullable Closeness from;
    private @Nullable ManyCosines many;
    /** By their first row, the one asked for last at the end. */
    private final LinkedHashMap<Integer, float[][]> blocks = new LinkedHashMap<>(2 * MOST_BLOCKS, 0.75f, true);

    Closeness(PreparedSource source, PreparedSource other) {
        this(source, other, null);
    }

    /**
     * @param from the same from the other side, where it keeps the cosines already; else null
     */
    private Closeness(PreparedSource source, PreparedSource other, @Nullable Closeness from) {
        this.source = source;
        this.other = other;
        this.sentences = source.sentences();
        this.others = other.sentences();
        this.rows = new AtomicReferenceArray<>(sentences.size());
        this.from = from;
    }

    /** The sentences of the first source, in order: the rows. */
    List<Unit> sentences() {
        return sentences;
    }

    /** The sentences of the second source, in order: the columns. */
    List<Unit> others() {
        return others;
    }

    /** Are these so many that they are not kept? */
    boolean isLong() {
        return (long) sentences.size() * others.size() > MOST_KEPT;
    }

    /** The cosines of a sentence of the first source with all of the second, -1 to 1; 0 without a model. Not to be written to. */
    float[] row(int sentence) {
        if (isLong()) {
            return passing(sentence);
        }
        float[] row = rows.get(sentence);
        if (row == null) {
            row = from == null ? computed(sentence) : from.column(sentence);
            rows.set(sentence, row);
        }
        return row;
    }

    private float[] computed(int sentence) {
        float[] vector = source.vector(sentences.get(sentence));
        float[] row = new float[others.size()];
        for (int i = 0; i < row.length; i++) {
            float[] there = source == other && i < sentence ? rows.get(i) : null;
            row[i] = there != null ? there[sentence] : (float) Vectors.cosine(vector, other.vector(others.get(i)));
        }
        return row;
    }

    private float[] column(int sentence) {
        float[] column = new float[sentences.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = row(i)[sentence];
        }
        return column;
    }

    private synchronized float[] passing(int sentence) {
        int start = sentence / ROWS * ROWS;
        float[][] block = blocks.get(start);
        if (block == null) {
            block = block(start);
            if (blocks.size() == MOST_BLOCKS) {
                blocks.pollFirstEntry();
            }
            blocks.put(start, block);
        }
        return block[sentence - start];
    }

    private float[][] block(int start) {
        if (many == null) {
            many = new ManyCosines(others.stream().map(other::vector).toList());
        }
        int end = Math.min(sentences.size(), start + ROWS);
        return many.rows(
                sentences.subList(start, end).stream().map(source::vector).toList());
    }

    /** The same, seen from the second source. */
    Closeness turned() {
        return new Closeness(other, source, isLong() ? null : this);
    }

    /** Frees what lies outside Java's memory; it comes back when more is asked for. */
    @Override
    public synchronized void close() {
        if (many != null) {
            many.close();
            many = null;
        }
    }
}
