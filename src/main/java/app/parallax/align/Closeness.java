package app.parallax.align;

import app.parallax.meaning.Vectors;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The cosines between the sentences of two sources, or of one with itself. Each is worked out once, when first asked for, as long as they fit in memory; of longer sources they are worked
 * out each time. Safe for several threads.
 */
final class Closeness {

    /** About 32 MB. */
    private static final long MOST_KEPT = 8_000_000;

    private final PreparedSource source;
    private final PreparedSource other;
    private final List<Unit> sentences;
    private final List<Unit> others;
    private final AtomicReferenceArray<float[]> rows;
    private final boolean kept;

    Closeness(PreparedSource source, PreparedSource other) {
        this.source = source;
        this.other = other;
        this.sentences = source.sentences();
        this.others = other.sentences();
        this.rows = new AtomicReferenceArray<>(sentences.size());
        this.kept = (long) sentences.size() * others.size() <= MOST_KEPT;
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
            row = computed(source.vector(sentences.get(sentence)));
            if (kept) {
                rows.set(sentence, row);
            }
        }
        return row;
    }

    private float[] computed(float[] vector) {
        float[] row = new float[others.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) Vectors.cosine(vector, other.vector(others.get(i)));
        }
        return row;
    }

    /** The same, seen from the second source. */
    Closeness turned() {
        Closeness turned = new Closeness(other, source);
        for (int j = 0; j < others.size() && kept; j++) {
            float[] column = new float[sentences.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = row(i)[j];
            }
            turned.rows.set(j, column);
        }
        return turned;
    }
}
