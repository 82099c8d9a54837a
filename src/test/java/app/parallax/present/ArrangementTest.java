package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    private static Arrangement showing(String... shown) {
        return new Arrangement(ALL, List.of(shown), Arrangement.AS_MANY_AS_FIT);
    }

    @Test
    void asManyAsThereIsRoomForAreShownInOrder() {
        assertThat(showing().fit(3).shown()).containsExactly("a", "b", "c");
        assertThat(showing("a", "d").fit(3).shown()).containsExactly("a", "d", "b");
    }

    @Test
    void whereThereIsLessRoomThoseOnTheRightWait() {
        assertThat(showing("a", "d", "b").fit(2).shown()).containsExactly("a", "d");
        assertThat(showing("a", "d").fit(0).shown()).containsExactly("a");
    }

    @Test
    void oneMoreIsShownWhereThereIsRoomElseInPlaceOfTheLast() {
        assertThat(showing("a", "b").toggle("d", 3).shown()).containsExactly("a", "b", "d");
        assertThat(showing("a", "b").toggle("d", 2).shown()).containsExactly("a", "d");
    }

    @Test
    void whatIsHiddenStaysHiddenWhenThereIsRoomAgain() {
        Arrangement hidden = showing("a", "b", "c").toggle("b", 3);
        assertThat(hidden.shown()).containsExactly("a", "c");
        assertThat(hidden.fit(3).shown()).containsExactly("a", "c");
        assertThat(hidden.fit(1).fit(3).shown()).containsExactly("a", "b");
    }

    @Test
    void oneColumnAlwaysStays() {
        assertThat(showing("a").toggle("a", 2).shown()).containsExactly("a");
    }

    @Test
    void thoseThatWaitSlideInBesideTheFirstAndComeRoundAgain() {
        Arrangement columns = showing("a", "b", "c");
        assertThat(columns.slide(1).shown()).containsExactly("a", "c", "d");
        assertThat(columns.slide(1).slide(1).slide(1).shown()).containsExactly("a", "e", "b");
        assertThat(columns.slide(-1).shown()).containsExactly("a", "e", "b");
    }

    @Test
    void slidingThereAndBackChangesNothing() {
        assertThat(showing("a", "b", "c").slide(1).slide(-1)).isEqualTo(showing("a", "b", "c"));
    }

    @Test
    void aSingleColumnSlidesItself() {
        assertThat(showing("b").slide(1).shown()).containsExactly("c");
    }

    @Test
    void nothingSlidesWhereNothingWaits() {
        assertThat(showing("a", "b", "c", "d", "e").slide(1)).isEqualTo(showing("a", "b", "c", "d", "e"));
    }

    @Test
    void whatIsReadTogetherComesBesideTheFirst() {
        assertThat(showing("a", "b", "c").bring(List.of("e", "a")).shown()).containsExactly("a", "e", "c");
        assertThat(showing("a", "b").bring(List.of("c", "d")).shown()).containsExactly("d", "c");
    }

    @Test
    void aTabThatIsMovedTakesItsColumnAlong() {
        Arrangement moved = showing("a", "b", "c").move("c", "a");
        assertThat(moved.order()).containsExactly("c", "a", "b", "d", "e");
        assertThat(moved.shown()).containsExactly("c", "a", "b");
    }

    @Test
    void aColumnChangesPlacesWithItsNeighbourAndStopsAtTheEnd() {
        assertThat(showing("a", "b").moveColumn("a", 1).shown()).containsExactly("b", "a");
        assertThat(showing("a", "b").moveColumn("b", 1)).isEqualTo(showing("a", "b"));
    }

    @Test
    void amongOtherSourcesTheOldOrderStays() {
        Arrangement now = showing("a", "b").move("b", "a").among(List.of("a", "b", "f", "c"));
        assertThat(now.order()).containsExactly("b", "a", "c", "f");
        assertThat(now.shown()).containsExactly("b", "a");
    }

    @Test
    void whatIsReadComesBesideTheColumnThatStaysAndNeverInItsPlace() {
        assertThat(showing("a", "b").bring(List.of("b", "d"), "b"::equals).shown())
                .containsExactly("d", "b");
        assertThat(showing("a", "b").bring(List.of("c", "d"), "b"::equals).shown())
                .containsExactly("a", "b");
        assertThat(showing("a").bring(List.of("a", "d"), "a"::equals).shown()).containsExactly("a");
    }
}
