package app.parallax.engine;

import static app.parallax.engine.Bundled.EARLIER_RECORD;
import static app.parallax.engine.Bundled.RECORD;
import static app.parallax.engine.Bundled.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.PointStatus;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What differs in meaning between the bundled sources, and nothing besides. */
class BundledMeaningTest {

    private static final int MOST = 15;

    private static Bundled bundled;

    @BeforeAll
    static void compare() {
        bundled = new Bundled();
    }

    @Test
    void theOnlyPathWasTheBestPlatformOnAnotherOccasion() {
        Finding finding =
                Bundled.only(bundled.findings(FindingKind.WORDING, f -> f.code().equals("wording-hardened")));

        assertThat(bundled.holds(finding.passages().getFirst(), RECORD, "only path"))
                .isTrue();
        assertThat(bundled.touches(finding, EARLIER_RECORD, "best platform")).isTrue();
        assertThat(bundled.points(RECORD, "only path"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.status()).isEqualTo(PointStatus.CHANGED));
    }

    @Test
    void theQualifierWasPutIntoTheSpeakersMouth() {
        Finding finding =
                Bundled.only(bundled.findings(FindingKind.WORDING, f -> f.code().equals("wording-added")));

        assertThat(bundled.words(finding.passages().getFirst())).isEqualTo("ethnic violence");
        assertThat(finding.passages().getFirst().source()).isEqualTo(REPORT);
        assertThat(bundled.touches(finding, RECORD, "violence")).isTrue();
    }

    @Test
    void whoAskedWhomIsTurned() {
        Finding finding = Bundled.only(bundled.findings(FindingKind.ATTRIBUTION, f -> true));

        assertThat(bundled.touches(finding, REPORT, "had asked Serbia to consider"))
                .isTrue();
        assertThat(bundled.touches(finding, RECORD, "welcome the message from President"))
                .isTrue();
    }

    @Test
    void nothingElseDiffersInMeaning() {
        Set<FindingKind> kinds = EnumSet.of(FindingKind.NAME, FindingKind.NEGATION, FindingKind.CERTAINTY);

        assertThat(bundled.comparison().findings()).noneMatch(f -> kinds.contains(f.kind()));
    }

    @Test
    void aReaderIsNotBuriedInFindings() {
        assertThat(bundled.comparison().findings().stream().filter(f -> f.weight() > 0.5))
                .hasSizeLessThanOrEqualTo(MOST);
    }
}
