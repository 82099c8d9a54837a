package app.parallax.ui.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.ui.lineage.ArcLanes.Arc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArcLanesTest {
    @Test
    void aShortArcRunsInsideALongOne() {
        ArcLanes lanes = ArcLanes.of(List.of(new Arc(0, 3), new Arc(2, 1), new Arc(3, 5)));

        assertThat(lanes.lanes()).containsExactly(1, 0, 0);
        assertThat(lanes.count()).isEqualTo(2);
    }

    @Test
    void arcsThatEndAtOneRowEndBesideOneAnother() {
        ArcLanes lanes = ArcLanes.of(List.of(new Arc(0, 2), new Arc(1, 2), new Arc(2, 4)));

        assertThat(lanes.ends().get(0)).isLessThan(lanes.ends().get(1));
        assertThat(lanes.ends().get(1)).isLessThan(lanes.starts().get(2));
    }

    @Test
    void whateverTheArcsNoTwoLieOnOneAnother() {
        for (int seed = 0; seed < 200; seed++) {
            List<Arc> arcs = arcs(new Random(seed));
            ArcLanes lanes = ArcLanes.of(arcs);
            for (int i = 0; i < arcs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(lanes.lanes().get(i).equals(lanes.lanes().get(j))
                                    && arcs.get(i).overlaps(arcs.get(j)))
                            .as("seed %s", seed)
                            .isFalse();
                }
            }
            assertThat(ends(arcs, lanes)).as("seed %s", seed).hasSize(2 * arcs.size());
        }
    }

    private static List<Arc> arcs(Random random) {
        Set<Arc> arcs = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(8);
            arcs.add(new Arc(from, (from + 1 + random.nextInt(7)) % 8));
        }
        return List.copyOf(arcs);
    }

    private static Set<String> ends(List<Arc> arcs, ArcLanes lanes) {
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            ends.add(arcs.get(i).from() + " " + lanes.starts().get(i));
            ends.add(arcs.get(i).to() + " " + lanes.ends().get(i));
        }
        return new HashSet<>(ends);
    }
}
