package app.parallax.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.ui.control.Ruler.Heat;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class RulerTest {
    private final List<Double> sought = new ArrayList<>();

    private Ruler ruler(List<Heat> heats) {
        Ruler ruler = new Ruler(sought::add);
        ruler.resize(13, 400);
        ruler.setHeats(heats);
        ruler.layout();
        return ruler;
    }

    private static Path band(Ruler ruler, int strength) {
        return (Path) ruler.lookup(".heat-" + strength);
    }

    @Test
    void aBandIsDrawnWhereTheTextIsBorneOutAndAsStrongAsItIs() {
        Ruler ruler = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> ruler(List.of(new Heat(0.25, 0.5, 0.9), new Heat(0.5, 0.75, 0.3))));

        Bounds strong = band(ruler, 4).getLayoutBounds();
        Bounds faint = band(ruler, 2).getLayoutBounds();
        assertThat(strong.getMinY()).isCloseTo(100, within(3.0));
        assertThat(strong.getMaxY()).isCloseTo(200, within(3.0));
        assertThat(faint.getMinY()).isCloseTo(200, within(3.0));
        assertThat(band(ruler, 3).getElements()).isEmpty();
    }

    @Test
    void whereStretchesOverlapTheStrongerIsDrawn() {
        Ruler ruler = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> ruler(List.of(new Heat(0, 0.5, 0.9), new Heat(0.25, 0.5, 0.3))));

        assertThat(band(ruler, 2).getElements()).isEmpty();
        assertThat(band(ruler, 4).getElements()).hasSize(2);
    }

    @Test
    void withoutSupportThereIsNoBand() {
        Ruler ruler = WaitForAsyncUtils.waitForAsyncFx(5000, () -> ruler(List.of()));

        assertThat(ruler.lookupAll(".ruler-heat")).isEmpty();
    }
}
