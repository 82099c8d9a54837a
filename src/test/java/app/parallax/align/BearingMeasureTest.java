package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.WordStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class BearingMeasureTest {

    private static final int LONG = 5_000;

    private static final PreparedSource RECORD = prepared("record", """
            Anna Berg: The ferry to Norderney sank in March, but nobody of the 40 guests was hurt.

            Paul Stein: We never raised the fares for islanders. The harbour was dredged twice in 2019 and paid for by the state.
            """);

    private static final PreparedSource REPORT = prepared("report", """
            The ferry to Norderney sank in April and none of the 45 guests of Carl Ohm was hurt. The fares for islanders were lowered.
            The harbour was dredged twice.
            """);

    private static PreparedSource prepared(String id, String text) {
        return new SourcePreparation(SmallSource.of(id, text), WordStatistics.shipped(), SentenceEncoder.NONE)
                .prepare();
    }

    /** That feature alone tells, at any length. */
    private static BearingModel only(BearingFeature feature) {
        String name = feature.name().toLowerCase(Locale.ROOT) + ".";
        return new BearingModel(IntStream.range(0, BearingModel.size())
                .mapToDouble(i -> BearingModel.name(i).startsWith(name) ? 1.5 : 0)
                .toArray());
    }

    private static List<double[]> measured(BearingMeasure measure) {
        return IntStream.range(0, REPORT.sentences().size())
                .mapToObj(i -> measure.of(i).features())
                .toList();
    }

    /** The closeness is no more than the vectors are, and here are none. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CLOSENESS")
    void whatTellsIsMeasuredAsIfAllWereMeasured(BearingFeature feature) {
        Set<BearingFeature> telling = only(feature).telling(1);
        assertThat(telling).containsExactly(feature);
        try (PairView view = PairView.of(REPORT, RECORD)) {
            List<double[]> all = measured(new BearingMeasure(view));
            List<double[]> asked = measured(new BearingMeasure(view, telling));
            for (int i = 0; i < all.size(); i++) {
                assertThat(asked.get(i)[feature.ordinal()])
                        .as(feature + " of sentence " + i)
                        .isEqualTo(all.get(i)[feature.ordinal()]);
            }
            assertThat(all).anyMatch(features -> features[feature.ordinal()] != 0);
        }
    }

    @Test
    void whatTellsBetweenSingleSentencesOnlyIsNotAskedOfTexts() {
        assertThat(only(BearingFeature.GAP).telling(1)).containsExactly(BearingFeature.GAP);
        assertThat(only(BearingFeature.GAP).telling(LONG)).isEmpty();
    }
}
