package app.parallax.ui;

import app.parallax.align.Reason;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Lineage;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import java.util.List;

/** The summary has a sentence from the record. */
final class Copied extends ByHand {
    static final String ACTOR = "Serbia is an important regional actor and a long-standing partner of NATO.";

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        Comparison c = super.compare(request, progress, cancellation);
        Belgrade belgrade = new Belgrade();
        Lineage line = new Lineage(
                Belgrade.RECORD,
                true,
                Belgrade.SUMMARY,
                true,
                0.66,
                List.of(belgrade.at(Belgrade.SUMMARY, ACTOR), belgrade.at(Belgrade.RECORD, ACTOR)),
                List.of(Reason.of("from-record")));
        return Comparisons.withLineage(c, c.sources().size() < 3 ? List.of() : List.of(line));
    }
}
