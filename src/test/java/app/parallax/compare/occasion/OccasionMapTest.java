package app.parallax.compare.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Passage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OccasionMapTest {
    private static final OccasionMap MAP = new OccasionMap(
            List.of(),
            Map.of("a", "monday", "b", "monday"),
            Map.of("a", List.of(elsewhere(20, 40, "tuesday"), elsewhere(10, 40, "sunday"))),
            Map.of());

    private static OccasionMap.Elsewhere elsewhere(int start, int end, String occasion) {
        return new OccasionMap.Elsewhere(new Passage("a", start, end), occasion);
    }

    @Test
    void aPassageMostOfWhichSpeaksOfAnotherDayBelongsToThatDay() {
        assertThat(MAP.at(new Passage("a", 25, 46))).isEqualTo("tuesday");
        assertThat(MAP.at(new Passage("a", 30, 50))).as("half of it").isEqualTo("monday");
        assertThat(MAP.at(new Passage("a", 40, 40))).as("no letter of it").isEqualTo("monday");
    }

    @Test
    void ofTwoThatHoldTheSameWordsTheFirstCounts() {
        assertThat(MAP.at(new Passage("a", 20, 30))).isEqualTo("tuesday");
        assertThat(MAP.at(new Passage("a", 10, 20))).isEqualTo("sunday");
    }

    @Test
    void theSamePlaceInAnotherSourceSpeaksOfThatSourcesDay() {
        assertThat(MAP.at(new Passage("b", 25, 35))).isEqualTo("monday");
        assertThat(MAP.at(new Passage("c", 25, 35))).isNull();
    }
}
