package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

    private static final SentenceEncoder ENCODER = SentenceEncoders.shipped(null);

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void theModelThatShipsCanBeLoaded() {
        assertThat(ENCODER.encode("Nobody was hurt.")).hasSize(OnnxEncoder.DIMENSIONS);
        assertThat(ENCODER.problem()).isNull();
    }

    @Test
    void vectorsHaveLengthOne() {
        float[] vector = ENCODER.encode("The bridge was closed on Monday.");
        assertThat(Vectors.cosine(vector, vector)).isCloseTo(1, within(0.002));
    }

    @Test
    void aParaphraseLiesNearerThanAStranger() {
        float[] said = ENCODER.encode("The minister resigned after the vote.");
        assertThat(Vectors.cosine(said, ENCODER.encode("After losing the ballot the minister stepped down.")))
                .isGreaterThan(0.6)
                .isGreaterThan(Vectors.cosine(said, ENCODER.encode("Bake the bread for forty minutes.")) + 0.3);
    }

    @Test
    void severalThreadsGetTheVectorsThatOneGets() {
        List<String> texts = List.of("one house", "two houses", "a river", "the sea", "no wind", "rain again");
        try (SentenceEncoder alone = SentenceEncoders.shipped(null);
                Workers workers = new Workers(4)) {
            List<float[]> together = workers.map(texts, ENCODER::encode, new Cancellation());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i)).containsExactly(alone.encode(texts.get(i)));
            }
        }
    }
}
