package app.parallax.present;

import static app.parallax.compare.Comparisons.inRecord;
import static app.parallax.compare.Comparisons.inReport;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointOrderTest {
    private final Comparison comparison = Comparisons.harbour();
    private final Point ferry = point("ferry", 1, inReport("A ferry sank"), "finding-ferry");
    private final Point pier = point("pier", 1, inRecord("The pier will very soon be closed."), "finding-pier");
    private final Point boats = point("boats", 2, inRecord("around 40"), "finding-boats", "finding-shame");
    private final List<Point> points = List.of(ferry, pier, boats);

    private static Point point(String id, int witnesses, Passage stated, String... findings) {
        return new Point(
                id,
                id,
                id,
                PointStatus.AGREE,
                witnesses,
                List.of(
                        new Cell("silent", Stance.SILENT, List.of()),
                        new Cell(stated.source(), Stance.STATES, List.of(stated))),
                List.of(),
                List.of(findings));
    }

    @Test
    void theHeaviestFindingAboutAPointWeighs() {
        assertThat(PointOrder.WEIGHT.sorted(points, comparison)).containsExactly(pier, ferry, boats);
    }

    @Test
    void theBaselineReadsFirstAndTheOtherSourcesAfterIt() {
        assertThat(PointOrder.TEXT.sorted(points, comparison)).containsExactly(boats, pier, ferry);
    }

    @Test
    void mostWitnessesComeFirstAndOfAsManyTheHeavier() {
        assertThat(PointOrder.WITNESSES.sorted(points, comparison)).containsExactly(boats, pier, ferry);
    }

    @Test
    void ofPointsThatWeighAlikeTheOneGivenFirstStaysFirst() {
        Point one = point("one", 1, inReport("A ferry sank"));
        Point other = point("other", 1, inRecord("around 40"));
        assertThat(PointOrder.WEIGHT.sorted(List.of(one, other), comparison)).containsExactly(one, other);
        assertThat(PointOrder.WEIGHT.sorted(List.of(other, one), comparison)).containsExactly(other, one);
    }
}
