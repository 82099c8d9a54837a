package app.parallax.meaning;

import app.parallax.source.Problem;
import org.jspecify.annotations.Nullable;

/** Turns words into a vector that lies near the vectors of words of like meaning. Safe for several threads at once. */
public interface SentenceEncoder extends AutoCloseable {

    /** Knows no vectors: who compares by words alone uses it. */
    SentenceEncoder NONE = new SentenceEncoder() {
        @Override
        public float[] encode(String words) {
            return new float[0];
        }

        @Override
        public @Nullable Problem problem() {
            return null;
        }

        @Override
        public void close() {}
    };

    /**
     * @return a vector of length one, the same for the same words every time; of no dimension where the model could not be loaded. Not to be written to
     */
    float[] encode(String words);

    /** Says that vectors will be asked for soon: what takes time to load may load meanwhile. Returns at once. */
    default void prepare() {}

    /** Why there are no vectors, once that is known; null as long as nothing is wrong. */
    @Nullable
    Problem problem();

    @Override
    void close();
}
