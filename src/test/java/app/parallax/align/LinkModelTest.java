package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkModelTest {

    private static final WordOverlap NO_WORDS = new WordOverlap(0, 0, 0, 0, new int[0]);

    @Test
    void nothingComesToMoreThanTheMostThatIsSaidBeforehand() {
        Random random = new Random(1863);
        for (int i = 0; i < 1_000; i++) {
            double[] weights = random.doubles(Feature.values().length, -3, 3).toArray();
            weights[Feature.CLOSENESS.ordinal()] = Math.abs(weights[Feature.CLOSENESS.ordinal()]);
            LinkModel model = new LinkModel(random.nextDouble(-3, 3), weights);
            double[] features = random.doubles(Feature.values().length, 0, 1).toArray();
            double closeness = features[Feature.CLOSENESS.ordinal()];
            double[] byWords = Arrays.copyOf(features, features.length);
            byWords[Feature.CLOSENESS.ordinal()] = 0;
            byWords[Feature.LONGEST_RUN.ordinal()] = 0;
            assertThat(model.mostProbable(likeness(byWords), closeness))
                    .isGreaterThanOrEqualTo(model.probability(likeness(features)));
        }
    }

    private static Likeness likeness(double[] features) {
        return new Likeness(features, NO_WORDS, CommonRun.NONE, 0);
    }
}
