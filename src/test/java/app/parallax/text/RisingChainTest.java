package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisingChainTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itRisesAndNoneIsLonger(long seed) {
        Random random = new Random(seed);
        List<int[]> pairs = new ArrayList<>();
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            pairs.add(new int[] {i, random.nextInt(30)});
        }
        List<int[]> chain = RisingChain.of(pairs);
        for (int i = 0; i + 1 < chain.size(); i++) {
            assertThat(chain.get(i)[0]).isLessThan(chain.get(i + 1)[0]);
            assertThat(chain.get(i)[1]).isLessThan(chain.get(i + 1)[1]);
        }
        assertThat(pairs).containsAll(chain);
        assertThat(chain).hasSize(longest(pairs));
    }

    /** By trying for each pair every one before it. */
    private static int longest(List<int[]> pairs) {
        int[] lengths = new int[pairs.size()];
        int longest = 0;
        for (int i = 0; i < pairs.size(); i++) {
            lengths[i] = 1;
            for (int j = 0; j < i; j++) {
                if (pairs.get(j)[1] < pairs.get(i)[1]) {
                    lengths[i] = Math.max(lengths[i], lengths[j] + 1);
                }
            }
            longest = Math.max(longest, lengths[i]);
        }
        return longest;
    }
}
