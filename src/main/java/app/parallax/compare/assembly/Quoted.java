package app.parallax.compare.assembly;

import app.parallax.compare.Finding;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.quotation.QuotationChecker;
import app.parallax.compare.quotation.QuotationFindings;
import app.parallax.compare.quotation.SpokenRecord;
import app.parallax.job.Cancellation;
import java.util.List;

/** What was quoted, held against what is on record. */
record Quoted(List<QuotationCheck> checks, List<Finding> findings) {

    static Quoted of(Material material, OccasionMap occasions, Cancellation cancellation) {
        SpokenRecord record = new SpokenRecord(material.sources(), occasions);
        List<QuotationCheck> checks = new QuotationChecker(record, occasions).check(material.sources(), cancellation);
        return new Quoted(checks, new QuotationFindings(material.sources(), record).of(checks));
    }
}
