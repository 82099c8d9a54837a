package app.parallax.compare.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {

    private static Finding finding(int place, double weight) {
        return new Finding(
                "finding-" + place,
                FindingKind.ADDITION,
                Verdict.UNSUPPORTED,
                weight,
                List.of(new Passage("report", new Span(place, place + 1))),
                "addition-clause",
                new TreeMap<>());
    }

    @Test
    void theHeaviestKeepsItsWeightAndEachOtherLosesMore() {
        List<Finding> weighed = Ranks.weighed(
                IntStream.range(0, 10).mapToObj(i -> finding(i, 0.6)).toList());

        assertThat(weighed).first().extracting(Finding::weight).isEqualTo(0.6);
        assertThat(weighed).extracting(Finding::weight).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(weighed.getLast().weight()).isBetween(0.3, 0.5);
    }

    @Test
    void nothingIsLostAndNothingLosesMoreThanHalf() {
        List<Finding> findings = IntStream.range(0, 400)
                .mapToObj(i -> finding(i, i % 2 == 0 ? 0.4 : 0.7))
                .toList();

        assertThat(Ranks.weighed(findings))
                .extracting(Finding::id)
                .containsExactlyInAnyOrderElementsOf(
                        findings.stream().map(Finding::id).toList());
        assertThat(Ranks.weighed(findings)).extracting(Finding::weight).allMatch(weight -> weight >= 0.2);
    }
}
