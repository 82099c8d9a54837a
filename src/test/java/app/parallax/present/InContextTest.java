package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class InContextTest {
    private final Comparison comparison = Comparisons.harbour();

    private List<InContext> of(String id) {
        Finding finding = comparison.findings().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
        return InContext.of(comparison, finding);
    }

    @Test
    void aFigureIsShownInItsSentence() {
        InContext record = of("finding-boats").get(1);

        assertThat(record.words()).isEqualTo("We counted around 40 boats in the harbour.");
        assertThat(record.meant().of(record.words())).isEqualTo("around 40");
    }

    @Test
    void whatOnlyOneOfTwoPassagesHasIsSetOff() {
        List<InContext> pier = of("finding-pier");

        assertThat(pier.getFirst().own())
                .extracting(own -> own.of(pier.getFirst().words()))
                .containsExactly("shut");
        assertThat(pier.get(1).own())
                .extracting(own -> own.of(pier.get(1).words()))
                .containsExactly("very", "closed");
    }

    @Test
    void whatIsHeldAgainstNothingHasNothingOfItsOwn() {
        assertThat(of("finding-ferry").getFirst().own()).isEmpty();
    }
}
