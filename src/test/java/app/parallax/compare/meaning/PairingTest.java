package app.parallax.compare.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Annotation;
import app.parallax.source.AnnotatedSource;
import app.parallax.testing.BundledSources;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairingTest {

    /** The shortest two of the bundled sources: every sentence of one with every sentence of the other. */
    private final List<AnnotatedSource> sources = BundledSources.read().stream()
            .sorted(Comparator.comparingInt(source -> source.text().length()))
            .limit(2)
            .map(new Annotation()::annotate)
            .toList();

    private final Readings readings = new Readings(new Names(
            sources,
            sources.stream()
                    .map(source -> source.names().stream().map(name -> "nobody").toList())
                    .toList()));

    @Test
    void ofSentencesThatCannotCoverEachOtherCoversNothing() {
        List<Pairing> without = pairings(false);

        assertThat(without).isNotEmpty().allSatisfy(pairing -> {
            assertThat(pairing.coverage()).isZero();
            assertThat(pairing.inverse().coverage()).isZero();
            assertThat(mostAround(pairing)).isZero();
        });
    }

    @Test
    void ofSentencesThatTellTheSameIsAmongThoseThatCan() {
        assertThat(pairings(true))
                .anySatisfy(pairing -> assertThat(pairing.coverage()).isGreaterThan(0.5));
    }

    private static double mostAround(Pairing pairing) {
        return IntStream.range(0, pairing.one().size())
                .filter(pairing::isPaired)
                .mapToDouble(i -> pairing.coverageAround(i, pairing.partner(i)))
                .max()
                .orElse(0);
    }

    private List<Pairing> pairings(boolean canCover) {
        return readingsOf(sources.getFirst()).stream()
                .flatMap(one -> readingsOf(sources.getLast()).stream()
                        .filter(other -> Pairing.canCover(one, other) == canCover)
                        .map(other -> Pairing.of(one, other)))
                .toList();
    }

    private List<Reading> readingsOf(AnnotatedSource source) {
        return IntStream.range(0, source.sentences().size())
                .mapToObj(sentence -> readings.of(source, sentence))
                .toList();
    }
}
