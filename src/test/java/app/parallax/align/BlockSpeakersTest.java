package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BlockSpeakersTest {

    private static final SentenceEncoder ENCODER = SentenceEncoders.shipped(null);

    private static final AnnotatedSource MINUTES = SmallSource.of("minutes", """
            The session begins at nine.

            Anna Berg: The bridge stays closed.

            Paul Stein: The loan was refused.
            """);

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    private static boolean isNamed(int block, String sentence) {
        PreparedSource report =
                new SourcePreparation(SmallSource.of("report", sentence), WordStatistics.shipped(), ENCODER).prepare();
        return new BlockSpeakers(report.stems(), MINUTES.blocks())
                .isNamed(block, report.sentences().getFirst());
    }

    @Test
    void whoeverASentenceNamesByTheLastNameSpeaksInHerBlock() {
        assertThat(isNamed(1, "Yesterday Berg explained the closing of the bridge."))
                .isTrue();
    }

    @Test
    void othersDoNot() {
        assertThat(isNamed(2, "Yesterday Berg explained the closing of the bridge."))
                .isFalse();
    }

    @Test
    void nobodySpeaksInABlockWithoutASpeaker() {
        assertThat(isNamed(0, "Yesterday Berg explained the session at nine.")).isFalse();
    }

    @Test
    void aWordThatIsNoNameNamesNobody() {
        assertThat(isNamed(1, "Behind the tunnel an iceberg or a berg was seen."))
                .isFalse();
    }
}
