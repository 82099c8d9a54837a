package app.parallax.compare.assembly;

import app.parallax.compare.QuotationCheck;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.compare.support.SupportTable;
import java.util.List;

/** What holds the statements of the sources against each other, whatever the baseline. */
record Held(OccasionMap occasions, Statements statements, Ties ties, SupportTable support, FindingMaker maker) {

    static Held of(Material material, Statements statements, OccasionMap occasions, List<QuotationCheck> quotations) {
        Ties ties = new Ties(statements, material.alignment(), quotations);
        SupportTable support =
                new SupportTable(statements, ties, material.alignment().grounds());
        return new Held(occasions, statements, ties, support, new FindingMaker(material.sources()));
    }
}
