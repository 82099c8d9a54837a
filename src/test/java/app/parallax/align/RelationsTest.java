package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static Relation of(int[] one, int[] other) {
        return Relations.of(one, other, CommonRun.of(one, other));
    }

    /** It may be the "not" of "not every school will reopen". */
    @Test
    void aWordMoreInTenIsNotTheSameWords() {
        int[] words = IntStream.range(0, 9).toArray();
        int[] more = IntStream.range(-1, 9).toArray();

        assertThat(of(words, words)).isEqualTo(Relation.VERBATIM);
        assertThat(of(words, more)).isEqualTo(Relation.NEAR);
    }

    @Test
    void aWordMoreInThirtyIs() {
        assertThat(of(IntStream.range(0, 30).toArray(), IntStream.range(0, 31).toArray()))
                .isEqualTo(Relation.VERBATIM);
    }
}
