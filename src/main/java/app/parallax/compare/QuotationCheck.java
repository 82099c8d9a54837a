package app.parallax.compare;

import app.parallax.source.Quotation;
import app.parallax.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation held against the record.
 *
 * @param source the id of the source that quotes
 * @param occasion the occasion it was held against, or null where none is known
 * @param verdict null where the words are not somebody's speech
 * @param marked whether an ellipsis or bracket admits a cut; null where nothing was cut
 * @param matches the record's passages, in the order of the quotation
 * @param edits in order of the quotation
 */
public record QuotationCheck(
        String id,
        String source,
        Quotation quotation,
        @Nullable String occasion,
        @Nullable QuotationVerdict verdict,
        @Nullable Boolean marked,
        List<Passage> matches,
        List<Edit> edits) {

    public QuotationCheck {
        matches = List.copyOf(matches);
        edits = List.copyOf(edits);
    }
}
