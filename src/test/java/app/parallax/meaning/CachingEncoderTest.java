package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CachingEncoderTest {
    private final Counting model = new Counting();
    private final CachingEncoder encoder = new CachingEncoder(model, null);

    private static final class Counting implements SentenceEncoder {
        private final List<String> asked = new ArrayList<>();

        @Override
        public float[] encode(String words) {
            asked.add(words);
            return new float[] {1};
        }

        @Override
        public @Nullable Problem problem() {
            return null;
        }

        @Override
        public void close() {}
    }

    @Test
    void theModelReadsTheSameWordsOnce() {
        encoder.encode("one");
        encoder.encode("two");
        encoder.encode("one");
        assertThat(model.asked).containsExactly("one", "two");
    }

    @Test
    void soManyOthersPushOutWhatWasLongestUnused() {
        encoder.encode("old");
        encoder.encode("in use");
        for (int i = 0; i < CachingEncoder.MOST_IN_MEMORY; i++) {
            encoder.encode("strange words " + i);
            encoder.encode("in use");
        }
        model.asked.clear();
        encoder.encode("in use");
        encoder.encode("old");
        assertThat(model.asked).containsExactly("old");
    }
}
