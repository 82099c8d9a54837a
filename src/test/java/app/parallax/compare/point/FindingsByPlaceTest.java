package app.parallax.compare.point;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsByPlaceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatGoingThroughAllWouldFind(long seed) {
        Random random = new Random(seed);
        List<Finding> all =
                IntStream.range(0, 60).mapToObj(i -> finding(i, random)).toList();
        FindingsByPlace byPlace = new FindingsByPlace(all);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            List<Passage> asked = passages(random);
            List<Finding> about =
                    all.stream().filter(finding -> isAbout(finding, asked)).toList();
            assertThat(byPlace.about(asked)).isEqualTo(about);
            found += about.size();
        }
        assertThat(found).isPositive();
    }

    private static boolean isAbout(Finding finding, List<Passage> asked) {
        return finding.passages().stream().anyMatch(p -> asked.stream().anyMatch(q -> sharesHalf(p, q)));
    }

    private static boolean sharesHalf(Passage one, Passage other) {
        long shared = IntStream.range(one.start(), one.end())
                .filter(i -> i >= other.start() && i < other.end())
                .count();
        return one.source().equals(other.source())
                && shared > 0
                && 2 * shared >= Math.min(one.span().length(), other.span().length());
    }

    private static Finding finding(int number, Random random) {
        return new Finding(
                "f" + number, FindingKind.FIGURE, Verdict.DIFFER, 0.5, passages(random), "code", new TreeMap<>());
    }

    private static List<Passage> passages(Random random) {
        return Stream.generate(() -> passage(random))
                .limit(random.nextInt(1, 4))
                .toList();
    }

    private static Passage passage(Random random) {
        int start = random.nextInt(500);
        int length = random.nextInt(10) == 0 ? 200 : random.nextInt(1, 30);
        return new Passage("s" + random.nextInt(3), start, start + length);
    }
}
