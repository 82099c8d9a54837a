package app.parallax.present.lineage;

import static app.parallax.compare.Comparisons.RECORD;
import static app.parallax.compare.Comparisons.REPORT;
import static app.parallax.compare.Comparisons.inRecord;
import static app.parallax.compare.Comparisons.inReport;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Reason;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Lineage;
import app.parallax.present.Excerpt;
import app.parallax.present.Phrases;
import app.parallax.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageMapTest {
    private static final Passage PIER = inReport("the pier will soon be shut.");
    private static final Passage BOATS = inReport("Some 40 boats were there.");
    private static final Passage RECORD_PIER = inRecord("The pier will very soon be closed.");
    private static final Passage RECORD_BOATS = inRecord("We counted around 40 boats in\nthe harbour.");

    private static Lineage taken(boolean known, @Nullable Double share) {
        return new Lineage(
                RECORD,
                true,
                REPORT,
                known,
                share,
                List.of(RECORD_BOATS, RECORD_PIER, BOATS, PIER),
                List.of(Reason.of("from-record")));
    }

    private static Comparison with(Lineage... lines) {
        return Comparisons.withLineage(Comparisons.harbour(), List.of(lines));
    }

    private static LineageMap map(Lineage... lines) {
        return LineageMap.of(with(lines), Phrases.english());
    }

    @Test
    void anArrowSaysWhoTookHowMuchFromWhomAndWhy() {
        LineageMap.Arrow arrow = map(taken(true, 0.6613)).arrows().getFirst();

        assertThat(arrow.percent()).isEqualTo(66);
        assertThat(arrow.sentence()).matches("66 % of the words of the .* stand in the .*");
        assertThat(arrow.because()).isEqualTo("What speaks for it: one is a record and the other is not.");
        assertThat(arrow.directionKnown()).isTrue();
    }

    @Test
    void theWordsThatWereTakenStandLongestFirst() {
        assertThat(map(taken(true, 0.5)).arrows().getFirst().runs())
                .extracting(Excerpt::passage)
                .containsExactly(PIER, BOATS);
    }

    @Test
    void whereTheDirectionIsNotKnownNobodyIsSaidToHaveTakenAnything() {
        assertThat(map(taken(false, 0.5)).arrows().getFirst().sentence())
                .contains("shares 50 %")
                .contains("not known");
    }

    @Test
    void aSourceThatIsOnlyNamedStandsBeforeTheOneThatNamesItAndComesLast() {
        Lineage named = new Lineage("Harbour Gazette", false, REPORT, true, null, List.of(), List.of());
        LineageMap map = map(named, taken(true, 0.1));

        assertThat(map.arrows()).extracting(LineageMap.Arrow::percent).containsExactly(10L, null);
        assertThat(map.nodes()).hasSize(3);
        LineageMap.Arrow last = map.arrows().getLast();
        assertThat(map.nodes().get(last.from()))
                .isEqualTo(new LineageMap.Node("Harbour Gazette", "Harbour Gazette", "", false));
        assertThat(last.from()).isEqualTo(last.to() - 1);
    }

    @Test
    void wordsLeadBackToWhereTheyStoodBefore() {
        Comparison comparison = with(taken(true, 0.5));
        assertThat(LineageMap.origin(comparison, taken(true, 0.5), PIER)).isEqualTo(RECORD_PIER);
        assertThat(LineageMap.origin(comparison, taken(true, 0.5), BOATS)).isEqualTo(RECORD_BOATS);
    }

    @Test
    void whereNobodyTookAnythingThereIsNoArrow() {
        assertThat(map().arrows()).isEmpty();
    }
}
