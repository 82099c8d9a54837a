package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.present.QuotationRows.Order;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationRowsTest {
    private final Comparison comparison = Comparisons.harbour();
    private final List<QuotationRow> rows = QuotationRows.of(comparison, Phrases.english());

    private QuotationRow row(QuotationVerdict verdict) {
        return rows.stream().filter(r -> r.verdict() == verdict).findFirst().orElseThrow();
    }

    @Test
    void anAlteredQuotationHasItsSpeakerTheRecordsWordsAndTheDifference() {
        QuotationRow altered = row(QuotationVerdict.ALTERED);

        assertThat(altered.speaker()).isEqualTo("Ana Kovač");
        assertThat(altered.word()).isEqualTo("altered");
        assertThat(altered.symbol()).isEqualTo("≠");
        assertThat(altered.quoted().words()).isEqualTo("the pier will soon be shut.");
        assertThat(altered.record()).extracting(Excerpt::words).containsExactly("The pier will very soon be closed.");
        assertThat(altered.recordPlace()).isNotEmpty().isNotEqualTo(altered.place());
        assertThat(altered.difference()).isEqualTo(WordDiff.of(altered.check(), comparison));
    }

    @Test
    void theRecordIsShownWithTheWordsThatWereLeftOutAtItsEnds() {
        QuotationCheck whole = row(QuotationVerdict.ALTERED).check();
        QuotationCheck cut = new QuotationCheck(
                whole.id(),
                whole.source(),
                whole.quotation(),
                whole.occasion(),
                QuotationVerdict.CUT,
                null,
                List.of(Comparisons.inRecord("very soon")),
                List.of(
                        leftOut(Comparisons.inRecord("The pier will"), whole),
                        leftOut(Comparisons.inRecord("be closed."), whole)));
        List<QuotationRow> cuts = QuotationRows.of(quoting(cut), Phrases.english());

        assertThat(cuts.getFirst().record())
                .extracting(Excerpt::words)
                .containsExactly("The pier will very soon be closed.");
    }

    private static Edit leftOut(Passage record, QuotationCheck from) {
        int end = from.quotation().span().end();
        return new Edit(
                EditOperation.DELETE, EditClass.SUBSTANCE, record, new Passage(from.source(), new Span(end, end)));
    }

    private Comparison quoting(QuotationCheck check) {
        return new Comparison(
                comparison.baseline(),
                comparison.settings(),
                comparison.corrections(),
                comparison.occasions(),
                comparison.sources(),
                comparison.entities(),
                comparison.entityOf(),
                List.of(check),
                comparison.supports(),
                comparison.links(),
                comparison.repeats(),
                comparison.grounds(),
                comparison.points(),
                comparison.findings(),
                comparison.lineage());
    }

    @Test
    void ofWhomNobodyRecordsThereIsNoDifferenceAndNotTheToneOfAWrongQuotation() {
        QuotationRow unknown = row(QuotationVerdict.NO_RECORD);

        assertThat(unknown.word()).isEqualTo("nobody on record");
        assertThat(unknown.difference()).isNull();
        assertThat(unknown.record()).isEmpty();
        assertThat(unknown.tone()).isEqualTo(Tone.PLAIN);
        assertThat(unknown.symbol()).isNotEqualTo(row(QuotationVerdict.ALTERED).symbol());
        assertThat(unknown.note())
                .startsWith("No open source records the mayor")
                .contains("neither be confirmed nor denied");
    }

    @Test
    void whatIsJudgedIsTheFindingAboutTheQuotation() {
        assertThat(row(QuotationVerdict.NO_RECORD).id()).isEqualTo("finding-shame");
        assertThat(comparison.findings())
                .extracting(f -> f.id())
                .contains(row(QuotationVerdict.ALTERED).id());
    }

    @Test
    void theGravestComesFirstWhateverItsPlace() {
        List<QuotationRow> backwards = rows.reversed();

        assertThat(QuotationRows.sorted(backwards, Order.SEVERITY))
                .extracting(QuotationRow::verdict)
                .containsExactly(QuotationVerdict.ALTERED, QuotationVerdict.NO_RECORD);
        assertThat(QuotationRows.sorted(backwards, Order.PLACE)).isEqualTo(backwards);
    }

    @Test
    void byPlaceTheyStandAsTheTextReads() {
        assertThat(rows)
                .isSortedAccordingTo((a, b) -> a.check()
                        .quotation()
                        .span()
                        .compareTo(b.check().quotation().span()));
    }

    @Test
    void blanksThatAPageWasSetWithAreOneSpace() {
        assertThat(Excerpt.oneLine("one. \u2003\nTwo\u00A0three ")).isEqualTo("one. Two three");
    }
}
