package app.parallax.present;

import app.parallax.compare.Finding;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it is shown among all of them.
 *
 * @param finding what was found about it; null where nothing was
 * @param symbol one sign that tells the verdict without colour
 * @param word the verdict in words
 * @param speaker who is quoted, with whoever passed the words on, or that nobody is named
 * @param place what the quoting source is called
 * @param difference the quotation with what the record has otherwise marked in it; null where it was held against no words
 * @param record the words on record, in the order of the quotation, those near one another in one; empty where there are none
 * @param recordPlace what the source of those words is called; empty where there are none
 * @param note why the verdict is what it is
 */
public record QuotationRow(
        QuotationCheck check,
        @Nullable Finding finding,
        QuotationVerdict verdict,
        Tone tone,
        String symbol,
        String word,
        String speaker,
        String place,
        Excerpt quoted,
        @Nullable WordDiff difference,
        List<Excerpt> record,
        String recordPlace,
        String note) {
    public QuotationRow {
        record = List.copyOf(record);
    }

    /** What is selected and judged: the finding about it, so that a judgement given here is the one given there; else the quotation. */
    public String id() {
        return finding == null ? check.id() : finding.id();
    }

    public String source() {
        return check.source();
    }
}
