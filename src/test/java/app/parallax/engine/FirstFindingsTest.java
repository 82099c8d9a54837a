package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.FindingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the bundled sources sees first; why these, decision 17 says. */
class FirstFindingsTest {

    private static final int FIRST = 8;

    private static Bundled bundled;

    @BeforeAll
    static void compare() {
        bundled = new Bundled();
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTATION, news-2023, undermine the neutrality",
        "ATTRIBUTION, news-2023, had asked Serbia to consider",
        "WORDING, news-2023, ethnic violence",
        "OMISSION, nato-2023, additional peacekeepers",
        "WORDING, nato-2023, only path"
    })
    void theFiveThatMatterAreAmongTheFirst(FindingKind kind, String source, String words) {
        assertThat(bundled.comparison().findings().stream().limit(FIRST))
                .anyMatch(f -> f.kind() == kind && bundled.touches(f, source, words));
    }
}
