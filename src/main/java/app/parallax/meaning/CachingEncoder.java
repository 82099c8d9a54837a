package app.parallax.meaning;

import app.parallax.job.Cache;
import app.parallax.source.Problem;
import org.jspecify.annotations.Nullable;

/** Remembers vectors: the latest ones in memory, and more of them in a file that outlives the program. */
final class CachingEncoder implements SentenceEncoder {

    /** About 13 MB of vectors: those of the sources that are compared are held by them, and a file has the rest. */
    static final int MOST_IN_MEMORY = 8_192;

    private final SentenceEncoder model;
    private final @Nullable VectorFile file;
    private final Cache<String, float[]> latest = new Cache<>(MOST_IN_MEMORY);

    CachingEncoder(SentenceEncoder model, @Nullable VectorFile file) {
        this.model = model;
        this.file = file;
    }

    @Override
    public float[] encode(String words) {
        float[] known = latest.known(words);
        if (known != null) {
            return known;
        }
        float[] stored = file == null ? null : file.find(words);
        float[] vector = stored == null ? model.encode(words) : stored;
        if (stored == null && file != null && vector.length > 0) {
            file.add(words, vector);
        }
        if (vector.length > 0) {
            latest.put(words, vector);
        }
        return vector;
    }

    @Override
    public void prepare() {
        model.prepare();
    }

    @Override
    public @Nullable Problem problem() {
        Problem ofModel = model.problem();
        return ofModel == null && file != null ? file.problem() : ofModel;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
        model.close();
    }
}
