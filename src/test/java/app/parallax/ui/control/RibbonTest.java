package app.parallax.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RibbonTest {
    private static Ribbon ribbon(double left, double right, String styleClass, boolean strong) {
        return new Ribbon(left, left + 20, right, right + 20, styleClass, strong);
    }

    @Test
    void neighboursThatRunSideBySideAreOneBand() {
        assertThat(Ribbon.merged(List.of(
                        ribbon(0, 100, "same-words", false),
                        ribbon(44, 140, "same-words", false),
                        ribbon(22, 121, "same-words", false))))
                .containsExactly(new Ribbon(0, 64, 100, 160, "same-words", false));
    }

    @Test
    void bandsThatPartAtOneEdgeStayApart() {
        List<Ribbon> apart = List.of(ribbon(0, 0, "same-words", false), ribbon(22, 300, "same-words", false));

        assertThat(Ribbon.merged(apart)).isEqualTo(apart);
    }

    @Test
    void whatDiffersIsNotDrawnIntoWhatIsAlikeAndLiesOnIt() {
        Ribbon differs = ribbon(0, 0, "differs", false);
        Ribbon alike = ribbon(2, 2, "same-words", false);

        assertThat(Ribbon.merged(List.of(differs, alike))).containsExactly(alike, differs);
    }

    @Test
    void whatIsLookedAtStaysByItselfOnTop() {
        Ribbon strong = ribbon(0, 0, "same-words", true);
        Ribbon other = ribbon(2, 2, "same-words", false);

        assertThat(Ribbon.merged(List.of(strong, other))).containsExactly(other, strong);
    }

    @Test
    void tabsThatOverlapAreOne() {
        assertThat(RibbonTab.merged(List.of(
                        new RibbonTab(true, 10, 40, "same-words", false),
                        new RibbonTab(true, 0, 20, "same-words", false),
                        new RibbonTab(false, 0, 20, "same-words", false))))
                .containsExactlyInAnyOrder(
                        new RibbonTab(true, 0, 40, "same-words", false),
                        new RibbonTab(false, 0, 20, "same-words", false));
    }
}
