package app.parallax.present.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.compare.Comparison;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.testing.BundledSources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading each of the bundled sources beside each other one. */
class BundledCorrespondencesTest {
    private static Comparison comparison;

    @BeforeAll
    static void compare() {
        try (Engine engine = new Engine(EngineSettings.ofThisMachine())) {
            comparison = engine.compare(
                    BundledSources.read(),
                    new Options(null, List.of(), List.of()),
                    Progress.SILENT,
                    new Cancellation());
        }
    }

    record Pair(String here, String there) {}

    static Stream<Pair> pairs() {
        List<String> ids =
                comparison.sources().stream().map(source -> source.id()).toList();
        return ids.stream()
                .flatMap(here ->
                        ids.stream().filter(there -> !there.equals(here)).map(there -> new Pair(here, there)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theOtherFollowsInItsBoundsWithoutTurningBack(Pair pair) {
        Correspondence correspondence = new Correspondences(comparison).between(pair.here(), pair.there());
        double standing = 0;
        for (int here = 0; here <= length(pair.here()); here += 7) {
            double next = correspondence.follow(here, standing);
            assertThat(next).isBetween(standing, (double) length(pair.there()));
            standing = next;
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theLeadCanBeHandedOverAnywhere(Pair pair) {
        Correspondences correspondences = new Correspondences(comparison);
        Correspondence correspondence = correspondences.between(pair.here(), pair.there());
        Correspondence back = correspondences.between(pair.there(), pair.here());
        double standing = 0;
        for (int here = 0; here <= length(pair.here()); here += 7) {
            standing = correspondence.follow(here, standing);
            assertThat(back.follow(standing, here)).isCloseTo(here, within(1e-6));
        }
    }

    @Test
    void whatIsLinkedInTheSameOrderStandsLevel() {
        Correspondences correspondences = new Correspondences(comparison);
        long level = comparison.links().stream()
                .filter(link -> {
                    Correspondence between = correspondences.between(
                            link.first().source(), link.second().source());
                    double at = between.follow(link.first().start(), 0);
                    return Math.abs(at - link.second().start()) < 1;
                })
                .count();
        assertThat(level)
                .as("links that are followed, of all")
                .isGreaterThan(comparison.links().size() / 3);
    }

    private static int length(String source) {
        return comparison.source(source).text().length();
    }
}
