package app.parallax.dossier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Point;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.text.Passage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointGradesTest {

    private static final Stamp NOW = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    private final Comparison comparison = Comparisons.harbour();
    private final Point point = comparison.points().getFirst();
    private final Cell cell =
            point.cells().stream().filter(PointGrades::states).findFirst().orElseThrow();

    private PointGrade graded(String id, int credibility, List<Anchor> stands) {
        return new PointGrade(id, cell.source(), credibility, null, stands, NOW);
    }

    private List<Anchor> anchors() {
        return cell.passages().stream().map(new Subjects(comparison)::anchor).toList();
    }

    private PointGrades match(PointGrade... grades) {
        return PointGrades.of(Dossier.of(List.of(grades)), comparison);
    }

    @Test
    void aGradeStandsOnThePointThatWasGraded() {
        PointGrade grade = graded(point.id(), 2, anchors());
        assertThat(match(grade).on(point.id(), cell.source())).isEqualTo(grade);
        assertThat(match(grade).unplaced()).isEmpty();
    }

    @Test
    void whereThePointWasMadeOneWithAnotherThePassagesLeadThere() {
        PointGrade grade = graded("point-before", 2, anchors());
        assertThat(match(grade).on(point.id(), cell.source())).isEqualTo(grade);
        assertThat(match(grade).pointOf(grade)).isEqualTo(point.id());
    }

    @Test
    void anIdAloneLeadsNowhere() {
        Passage elsewhere = new Passage(cell.source(), 0, 1);
        assertThat(cell.passages()).noneMatch(elsewhere::overlaps);
        PointGrade grade = graded(point.id(), 2, List.of(new Subjects(comparison).anchor(elsewhere)));
        assertThat(match(grade).on(point.id(), cell.source())).isNull();
        assertThat(match(grade).unplaced()).containsExactly(grade);
        assertThat(match(grade).pointOf(grade)).isEmpty();
    }

    @Test
    void onePlaceTakesOneGradeAndTheOtherIsListed() {
        PointGrade mine = graded(point.id(), 2, anchors());
        PointGrade other = graded("point-before", 5, anchors());
        PointGrades matched = match(other, mine);
        assertThat(matched.on(point.id(), cell.source())).isEqualTo(mine);
        assertThat(matched.unplaced()).containsExactly(other);
    }

    @Test
    void whatLostItsPlaceIsListedAndDoubtful() {
        List<Anchor> lost = anchors().stream()
                .map(anchor -> anchor.moved(anchor.span(), Anchor.Fit.LOST))
                .toList();
        PointGrade grade = graded(point.id(), 2, lost);
        assertThat(match(grade).unplaced()).containsExactly(grade);
        assertThat(PointGrades.isDoubtful(grade)).isTrue();
    }
}
