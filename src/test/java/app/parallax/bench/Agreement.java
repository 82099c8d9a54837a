package app.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How far two readers say the same of links.
 *
 * @param onlyOne tied by the one reader and not by the other
 * @param onlyOther tied by the other reader alone
 */
record Agreement(long both, long onlyOne, long onlyOther, long neither) {

    static Agreement of(List<LinkMark> marks) {
        return new Agreement(
                count(marks, mark -> mark.byOne() && mark.byOther()),
                count(marks, mark -> mark.byOne() && !mark.byOther()),
                count(marks, mark -> !mark.byOne() && mark.byOther()),
                count(marks, mark -> !mark.byOne() && !mark.byOther()));
    }

    private static long count(List<LinkMark> marks, Predicate<LinkMark> which) {
        return marks.stream().filter(which).count();
    }

    private long all() {
        return both + onlyOne + onlyOther + neither;
    }

    /** The share of links of which both say the same. */
    double share() {
        return (both + neither) / (double) all();
    }

    /** The share beyond what two readers who tie as many links by chance would agree on (Cohen 1960); not a number where both say the same of every link. */
    double kappa() {
        double one = (both + onlyOne) / (double) all();
        double other = (both + onlyOther) / (double) all();
        double chance = one * other + (1 - one) * (1 - other);
        return (share() - chance) / (1 - chance);
    }

    @Override
    public String toString() {
        if (all() == 0) {
            return "no marks";
        }
        return String.format(
                Locale.ROOT,
                "%d of %d (%.3f), Cohen's kappa %.3f; %d tied by one alone, %d by the other alone",
                both + neither,
                all(),
                share(),
                kappa(),
                onlyOne,
                onlyOther);
    }
}
