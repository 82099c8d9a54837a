package app.parallax.present;

import static app.parallax.compare.Comparisons.RECORD;
import static app.parallax.compare.Comparisons.inRecord;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearingTest {
    private static final Bearing BEARING = new Bearing(List.of(
            new Bearing.Stretch(new Span(10, 40), 0.9),
            new Bearing.Stretch(new Span(40, 50), 0.2),
            new Bearing.Stretch(new Span(60, 120), 0.5)));

    @Test
    void aPlaceIsBorneOutAsFarAsItsSentence() {
        assertThat(BEARING.at(10)).hasValue(0.9);
        assertThat(BEARING.at(39)).hasValue(0.9);
        assertThat(BEARING.at(40)).hasValue(0.2);
        assertThat(BEARING.at(119)).hasValue(0.5);
    }

    @Test
    void besideTheSentencesNothingIsSaid() {
        assertThat(BEARING.at(9)).isEmpty();
        assertThat(BEARING.at(55)).isEmpty();
        assertThat(BEARING.at(120)).isEmpty();
    }

    @Test
    void theShareCountsWordsNotSentences() {
        assertThat(BEARING.percent()).hasValue(90);
        assertThat(new Bearing(List.of()).percent()).isEmpty();
    }

    @Test
    void sentencesThatStateNothingAreLeftOut() {
        Bearing record = Bearing.of(Comparisons.harbour(), RECORD);

        assertThat(record.stretches()).hasSize(1);
        assertThat(record.at(inRecord("The pier will very soon be closed.").start()))
                .hasValue(0.75);
    }
}
