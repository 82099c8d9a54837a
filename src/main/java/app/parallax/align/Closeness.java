package app.parallax.align;

import app.parallax.meaning.Vectors;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The cosines between the sentences of two sources, or of one with itself. Each is worked out once, when first asked for, as long as they fit in memory; of longer sources they are worked
 * out each time. Safe for several threads.
 */
final class Closeness {

    /** About 160 MB; two sources of 6,300 sentences each. */
    private static final long MOST_KEPT = 40_000_000;

    /** Up to this many a turned copy of them is kept too. */
    private static final long FEW = 4_000_000;

    private final PreparedSource source;
    private final PreparedSource other;
    private final List<Unit> sentences;
    private final List<Unit> others;
    private final AtomicReferenceArray<float[]> rows;
    private final @Nullable Closeness from;
    private final long cosines;

    Closeness(PreparedSource source, PreparedSource other) {
        this(source, other, null);
    }

    /**
     * @param from the same from the other side, where it has the cosines already; else null
     */
    private Closeness(PreparedSource source, PreparedSource other, @Nullable Closeness from) {
        this.source = source;
        this.other = other;
        this.sentences = source.sentences();
        this.others = other.sentences();
        this.rows = new AtomicReferenceArray<>(sentences.size());
        this.from = from;
        this.cosines = (long) sentences.size() * others.size();
    }

    /** The sentences of the first source, in order: the rows. */
    List<Unit> sentences() {
        return sentences;
    }

    /** The sentences of the second source, in order: the columns. */
    List<Unit> others() {
        return others;
    }

    /** The cosines of a sentence of the first source with all of the second, -1 to 1; 0 without a model. Not to be written to. */
    float[] row(int sentence) {
        float[] row = rows.get(sentence);
        if (row == null) {
            row = from == null ? computed(sentence) : from.column(sentence);
            if (cosines <= (from == null ? MOST_KEPT : FEW)) {
                rows.set(sentence, row);
            }
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

    /** The same, seen from the second source. */
    Closeness turned() {
        return new Closeness(other, source, cosines <= MOST_KEPT ? this : null);
    }
}
