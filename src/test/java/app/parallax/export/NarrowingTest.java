package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private final Comparison whole = Comparisons.harbour();
    private final Dossier work = Objects.requireNonNull(Worked.harbour().dossier());

    @Test
    void withoutALimitAllStays() {
        assertThat(Narrowing.NONE.of(whole)).isSameAs(whole);
        assertThat(Narrowing.NONE.of(work, whole)).isSameAs(work);
    }

    @Test
    void someFindingsStayWithWhatTheyStandOn() {
        Comparison narrow = Narrowing.toFindings(List.of("finding-pier")).of(whole);

        assertThat(narrow.findings()).extracting(Finding::id).containsExactly("finding-pier");
        assertThat(narrow.quotations()).extracting(QuotationCheck::id).containsExactly("quotation-pier");
        assertThat(narrow.points()).isEmpty();
        assertThat(narrow.links()).isEmpty();
        assertThat(narrow.sources())
                .allSatisfy(source -> assertThat(source.figures()).isEmpty());
    }

    @Test
    void aPointStaysWithItsEvidence() {
        Comparison narrow = Narrowing.toPoint("point-boats").of(whole);

        assertThat(narrow.points()).extracting(Point::id).containsExactly("point-boats");
        assertThat(narrow.findings()).extracting(Finding::id).containsExactly("finding-boats");
        assertThat(narrow.links()).extracting(Link::id).containsExactly("link-boats");
        assertThat(narrow.quotations()).isEmpty();
        assertThat(narrow.sources())
                .allSatisfy(source -> assertThat(source.figures()).hasSize(1));
    }

    @Test
    void aFindingBringsThePointsItIsAbout() {
        assertThat(Narrowing.toFindings(List.of("finding-boats")).of(whole).points())
                .extracting(Point::id)
                .containsExactly("point-boats");
    }

    @Test
    void theTextsStayWhole() {
        Comparison narrow = Narrowing.toPoint("point-boats").of(whole);

        assertThat(narrow.sources())
                .extracting(source -> source.source())
                .containsExactlyElementsOf(
                        whole.sources().stream().map(source -> source.source()).toList());
    }

    @Test
    void theWorkOnTheRestIsLeftOut() {
        Dossier narrow = Narrowing.toPoint("point-boats").of(work, whole);

        assertThat(narrow.all(Judgement.class))
                .extracting(judgement -> judgement.subject().id())
                .containsExactly("point-boats");
        assertThat(narrow.all(PointGrade.class)).hasSize(1);
        assertThat(narrow.all(Note.class)).isEmpty();
        assertThat(narrow.sources()).hasSize(2);
        assertThat(Narrowing.toFindings(List.of("finding-ferry"))
                        .of(work, whole)
                        .all(Note.class))
                .extracting(Note::id)
                .containsExactly("n1");
        assertThat(Narrowing.toFindings(List.of("finding-ferry"))
                        .of(work, whole)
                        .all(PointGrade.class))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(Narrowing.toFindings(List.of("finding-pier", "finding-x")).unknown(whole))
                .containsExactly("finding-x");
        assertThat(Narrowing.toPoint("point-x").unknown(whole)).containsExactly("point-x");
        assertThat(Narrowing.NONE.unknown(whole)).isEmpty();
    }
}
