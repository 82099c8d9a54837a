package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyCosinesTest {

    private static final Random RANDOM = new Random(11);

    private static List<float[]> vectors(int count) {
        return Stream.generate(() -> {
                    float[] vector = new float[OnnxEncoder.DIMENSIONS];
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] = (float) RANDOM.nextGaussian();
                    }
                    return Vectors.unit(vector);
                })
                .limit(count)
                .toList();
    }

    @Test
    void allAtOnceAreWhatTheyAreOneByOne() {
        List<float[]> here = vectors(7);
        List<float[]> there = vectors(13);
        try (ManyCosines cosines = new ManyCosines(there)) {
            assertThat(cosines.isFast()).isTrue();
            agree(cosines.rows(here), here, there);
        }
    }

    @Test
    void withoutTheRuntimeTheyAreTheSame() {
        List<float[]> here = vectors(3);
        List<float[]> there = vectors(4);
        ManyCosines cosines = new ManyCosines(there);
        cosines.close();
        assertThat(cosines.isFast()).isFalse();
        agree(cosines.rows(here), here, there);
    }

    @Test
    void withoutAModelTheyAreNothing() {
        List<float[]> none = List.of(new float[0], new float[0]);
        try (ManyCosines cosines = new ManyCosines(none)) {
            assertThat(cosines.rows(none)).isDeepEqualTo(new float[2][2]);
        }
        try (ManyCosines cosines = new ManyCosines(vectors(2))) {
            assertThat(cosines.rows(none)).isDeepEqualTo(new float[2][2]);
        }
    }

    private static void agree(float[][] rows, List<float[]> here, List<float[]> there) {
        assertThat(rows).hasNumberOfRows(here.size());
        for (int i = 0; i < here.size(); i++) {
            assertThat(rows[i]).hasSize(there.size());
            for (int j = 0; j < there.size(); j++) {
                assertThat((double) rows[i][j]).isCloseTo(Vectors.cosine(here.get(i), there.get(j)), within(1e-5));
            }
        }
    }
}
