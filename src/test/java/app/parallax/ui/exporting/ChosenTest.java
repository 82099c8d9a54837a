package app.parallax.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.export.Narrowing;
import app.parallax.ui.session.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenTest {
    private final Comparison comparison = Comparisons.harbour();
    private final Finding figure = finding("finding-boats");
    private final Point point = comparison.points().getFirst();

    private Finding finding(String id) {
        return comparison.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Chosen selecting(Selection selection) {
        return new Chosen(comparison, selection, List.of());
    }

    @Test
    void theSelectedFindingIsItself() {
        assertThat(selecting(new Selection(figure.id(), figure.passages(), null))
                        .narrowing(Scope.SELECTED))
                .contains(Narrowing.toFindings(List.of(figure.id())));
    }

    @Test
    void ofSelectedWordsItIsTheFindingsOnThem() {
        assertThat(selecting(new Selection("link", figure.passages(), null)).selected())
                .contains(figure.id())
                .doesNotContain("finding-pier");
    }

    @Test
    void aFindingLeadsToThePointThatItIsAbout() {
        assertThat(point.findings()).contains(figure.id());
        assertThat(selecting(new Selection(figure.id(), figure.passages(), null))
                        .narrowing(Scope.POINT))
                .contains(Narrowing.toPoint(point.id()));
        assertThat(selecting(new Selection(point.id(), List.of(), null)).point())
                .contains(point);
    }

    @Test
    void nothingIsChosenWhereNothingIsSelectedOrShown() {
        Chosen nothing = new Chosen(comparison, null, List.of());

        assertThat(nothing.narrowing(Scope.SHOWN)).isEmpty();
        assertThat(nothing.narrowing(Scope.SELECTED)).isEmpty();
        assertThat(nothing.narrowing(Scope.POINT)).isEmpty();
        assertThat(nothing.narrowing(Scope.ALL)).contains(Narrowing.NONE);
    }
}
