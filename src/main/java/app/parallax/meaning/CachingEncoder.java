package app.parallax.meaning;

import app.parallax.source.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers vectors: the latest ones in memory, and more of them in a file that outlives the program. */
final class CachingEncoder implements SentenceEncoder {

    /** About 13 MB of vectors: those of the sources that are compared are held by them, and a file has the rest. */
    static final int MOST_IN_MEMORY = 8_192;

    private final SentenceEncoder model;
    private final @Nullable VectorFile file;
    private final Map<String, float[]> latest = new LatestFirst();

    CachingEncoder(SentenceEncoder model, @Nullable VectorFile file) {
        this.model = model;
        this.file = file;
    }

    @Override
    public float[] encode(String words) {
        float[] known = remembered(words);
        if (known != null) {
            return known;
        }
        float[] stored = file == null ? null : file.find(words);
        float[] vector = stored == null ? model.encode(words) : stored;
        if (stored == null && file != null && vector.length > 0) {
            file.add(words, vector);
        }
        if (vector.length > 0) {
            remember(words, vector);
        }
        return vector;
    }

    @Override
    public void prepare() {
        model.prepare();
    }

    private float @Nullable [] remembered(String words) {
        synchronized (latest) {
            return latest.get(words);
        }
    }

    private void remember(String words, float[] vector) {
        synchronized (latest) {
            latest.put(words, vector);
        }
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

    private static final class LatestFirst extends LinkedHashMap<String, float[]> {

        private static final long serialVersionUID = 1L;

        LatestFirst() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_IN_MEMORY;
        }
    }
}
