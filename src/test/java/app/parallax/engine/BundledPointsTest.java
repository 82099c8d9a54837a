package app.parallax.engine;

import static app.parallax.engine.Bundled.RECORD;
import static app.parallax.engine.Bundled.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Topics and occasions of the bundled sources. */
class BundledPointsTest {

    private static Bundled bundled;

    @BeforeAll
    static void compare() {
        bundled = new Bundled();
    }

    @Test
    void pointsOnNeutralityShareTheirTopic() {
        assertThat(Stream.of("We totally respect that", "remain a neutral country", "undermines Serbia’s neutrality")
                        .flatMap(words -> bundled.points(RECORD, words).stream())
                        .map(Point::topic))
                .containsOnly("Neutrality");
    }

    @Test
    void wordsSaidOnMondayBelongToAnOccasionOfThatDay() {
        Comparison comparison = bundled.comparison();
        assertThat(comparison.occasions()).anyMatch(o -> "2023-11-20".equals(String.valueOf(o.date())));
        assertThat(bundled.points(REPORT, "considering deploying"))
                .allMatch(p -> p.cells().stream()
                        .noneMatch(c -> c.source().equals(RECORD)
                                && !c.passages().isEmpty()
                                && c.stance() == app.parallax.compare.Stance.STATES));
    }

    @Test
    void anotherPointOfViewChangesNothingButWhatIsLeftOut() {
        Comparison before = bundled.comparison();
        try (Engine engine = new Engine(new EngineSettings(1, null))) {
            Comparison after = engine.withBaseline(before, REPORT);
            Comparison back = engine.withBaseline(after, before.baseline());
            assertThat(after.baseline()).isEqualTo(REPORT);
            assertThat(back.findings()).isEqualTo(before.findings());
            assertThat(back.points()).isEqualTo(before.points());
        }
    }
}
