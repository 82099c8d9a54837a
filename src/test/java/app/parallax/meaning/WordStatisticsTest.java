package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordStatisticsTest {

    private final WordStatistics statistics = WordStatistics.shipped();

    @Test
    void rareWordsWeighMoreThanFrequentOnes() {
        assertThat(statistics.inverseFrequency("the")).isLessThan(0.1);
        assertThat(statistics.inverseFrequency("troops")).isBetween(0.5, 0.95);
        assertThat(statistics.inverseFrequency("perpetrators")).isGreaterThan(statistics.inverseFrequency("troops"));
    }

    @Test
    void aWordNobodyListsIsAsRareAsAny() {
        assertThat(statistics.inverseFrequency("constructively")).isEqualTo(1);
    }

    @Test
    void theMostFrequentWordStandsInMostSentences() {
        assertThat(statistics.sentenceFrequency("the")).isBetween(0.8, 0.9);
    }
}
