package app.parallax.present.early;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Lineage;
import app.parallax.compare.QuotationCheck;
import app.parallax.present.early.EarlyView.Pairs;
import app.parallax.present.early.EarlyView.Stage;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EarlyViewTest {
    private final Comparison harbour = Comparisons.harbour();
    private final AnnotatedSource record = harbour.source(Comparisons.RECORD);
    private final AnnotatedSource report = harbour.source(Comparisons.REPORT);
    private final AnnotatedSource third = other("third");

    private AnnotatedSource other(String id) {
        Source source = report.source();
        return AnnotatedSource.bare(
                new Source(id, source.info(), source.text(), source.sha256(), source.blocks(), source.problems()));
    }

    private static AnnotatedSource bare(AnnotatedSource source) {
        return AnnotatedSource.bare(source.source());
    }

    private EarlyView texts() {
        return EarlyView.of(null, null, List.of(bare(record), bare(report)), null);
    }

    @Test
    void textsAreThereBeforeAnythingIsKnownOfThem() {
        EarlyView early = texts();
        assertThat(early.readable().source(Comparisons.REPORT).text()).isEqualTo(report.text());
        assertThat(early.readable().findings()).isEmpty();
        assertThat(early.underway()).isEqualTo(Map.of(Comparisons.RECORD, Stage.READ, Comparisons.REPORT, Stage.READ));
    }

    @Test
    void theTranscriptIsTheBaselineUnlessSomebodyAskedForAnother() {
        List<AnnotatedSource> both = List.of(bare(report), bare(record));
        assertThat(EarlyView.of(null, null, both, null).readable().baseline()).isEqualTo(Comparisons.RECORD);
        assertThat(EarlyView.of(null, null, both, Comparisons.REPORT).readable().baseline())
                .isEqualTo(Comparisons.REPORT);
    }

    @Test
    void layersComeSourceBySourceAndQuotationsHaveNoVerdictYet() {
        EarlyView early = texts().annotated(report);
        assertThat(early.readable().source(Comparisons.REPORT).figures()).isEqualTo(report.figures());
        assertThat(early.readable().source(Comparisons.RECORD).figures()).isEmpty();
        assertThat(early.readable().quotations())
                .hasSameSizeAs(report.quotations())
                .extracting(QuotationCheck::verdict)
                .containsOnlyNulls();
        assertThat(early.underway()).containsEntry(Comparisons.REPORT, Stage.ANNOTATED);
    }

    @Test
    void whoTookWordsIsKnownOfSourcesUnderwayAndStaysAsItWasBetweenTheOthers() {
        Comparison before = Comparisons.withLineage(harbour, List.of(took(Comparisons.REPORT, 0.5)));
        Comparison soFar =
                Comparisons.withLineage(with(third), List.of(took(Comparisons.REPORT, 0.4), took(third.id(), 0.3)));
        EarlyView early = EarlyView.of(null, before, List.of(record, report, bare(third)), null)
                .annotated(third)
                .found(soFar, new Pairs(0, 3));
        assertThat(early.readable().lineage()).containsExactly(took(Comparisons.REPORT, 0.5), took(third.id(), 0.3));
        assertThat(early.among(Set.of()).readable().lineage()).containsExactly(took(Comparisons.REPORT, 0.5));
    }

    private static Lineage took(String to, double reuse) {
        return new Lineage(Comparisons.RECORD, true, to, true, reuse, List.of(), List.of());
    }

    private Comparison with(AnnotatedSource further) {
        return EarlyView.of(null, harbour, List.of(bare(further)), null).readable();
    }

    @Test
    void tiesComeToWhatIsThereOnceEach() {
        EarlyView early = texts().tied(harbour.links()).tied(harbour.links());
        assertThat(early.readable().links()).containsExactlyElementsOf(harbour.links());
    }

    @Test
    void whatWasComparedBeforeStaysAsItWas() {
        EarlyView early = EarlyView.of(null, harbour, List.of(bare(record), bare(report), third), null)
                .annotated(bare(report))
                .annotated(third);
        assertThat(early.underway()).isEqualTo(Map.of("third", Stage.ANNOTATED));
        assertThat(early.readable().findings()).isEqualTo(harbour.findings());
        assertThat(early.readable().source(Comparisons.REPORT)).isEqualTo(report);
        assertThat(early.readable().supports()).hasSize(3).contains(List.of());
        int place = early.readable().sources().indexOf(report);
        assertThat(early.readable().supports().get(place))
                .isEqualTo(harbour.supports().get(harbour.sources().indexOf(report)));
    }

    @Test
    void tiesBetweenWhatWasComparedBeforeAreNotMadeAnew() {
        EarlyView early = EarlyView.of(null, harbour, List.of(bare(record), bare(report), third), null);
        Link known = harbour.links().getFirst();
        Link other = new Link("other", known.relation(), 0.1, known.first(), known.second(), List.of());
        assertThat(early.tied(List.of(other)).readable().links()).isEqualTo(harbour.links());
    }

    @Test
    void aRunThatBeginsAgainKeepsWhatTheLastOneFoundOut() {
        EarlyView before = texts().annotated(report);
        EarlyView again = EarlyView.of(before, null, List.of(bare(record), bare(report), third), null);
        assertThat(again.underway())
                .isEqualTo(Map.of(
                        Comparisons.RECORD, Stage.READ, Comparisons.REPORT, Stage.ANNOTATED, "third", Stage.READ));
        assertThat(again.readable().source(Comparisons.REPORT)).isEqualTo(report);
    }

    @Test
    void whatIsNotWantedAnyMoreGoesWithAllThatWasKnownOfIt() {
        EarlyView left = texts().annotated(report).tied(harbour.links()).among(Set.of(Comparisons.REPORT));
        assertThat(left.readable().sources()).containsExactly(report);
        assertThat(left.readable().baseline()).isEqualTo(Comparisons.REPORT);
        assertThat(left.readable().links()).isEmpty();
        assertThat(left.readable().entityOf()).hasSize(1);
        assertThat(left.underway()).containsOnlyKeys(Comparisons.REPORT);
    }

    @Test
    void whatIsFoundOfSourcesUnderWayIsAddedAndGoesWithThem() {
        EarlyView early = texts().annotated(record).annotated(report).found(harbour, new Pairs(1, 3));
        assertThat(early.readable().findings()).isEqualTo(harbour.findings());
        assertThat(early.readable().quotations()).containsExactlyInAnyOrderElementsOf(harbour.quotations());
        assertThat(early.found()).isEqualTo(new Pairs(1, 3));
        assertThat(early.annotated(report).found()).isEqualTo(new Pairs(1, 3));
        assertThat(early.among(Set.of(Comparisons.RECORD)).readable().findings())
                .noneMatch(f -> f.passages().stream().anyMatch(p -> p.source().equals(Comparisons.REPORT)));
    }

    @Test
    void whatWasFoundOfSourcesComparedBeforeStays() {
        EarlyView early = EarlyView.of(null, harbour, List.of(bare(record), bare(report), third), null);
        Comparison other = with(harbour, third);
        assertThat(early.found(other, new Pairs(1, 3)).readable().findings()).isEqualTo(harbour.findings());
    }

    /** The same without findings, and one source more. */
    private static Comparison with(Comparison comparison, AnnotatedSource third) {
        return EarlyView.of(
                        null,
                        null,
                        Stream.concat(comparison.sources().stream(), Stream.of(third))
                                .toList(),
                        null)
                .readable();
    }
}
