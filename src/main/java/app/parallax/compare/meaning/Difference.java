package app.parallax.compare.meaning;

import app.parallax.compare.FindingKind;
import app.parallax.text.Passage;

/**
 * Something in which two sentences that tell the same differ.
 *
 * @param code of the finding where it shows in {@code one}
 * @param inverse of the finding where it shows in {@code other}; the same as {@code code} where it is the same from either side
 * @param stress how much hangs on it, 0 to 1
 * @param oneSided true where it can only show in {@code one}: what was put into a report stands in the report
 */
record Difference(
        FindingKind kind, String code, String inverse, Passage one, Passage other, double stress, boolean oneSided) {

    /** One that looks the same from either side. */
    static Difference of(FindingKind kind, String code, Passage one, Passage other, double stress) {
        return new Difference(kind, code, code, one, other, stress, false);
    }

    /** One that shows in the first passage, whichever source is the record. */
    static Difference in(FindingKind kind, String code, Passage one, Passage other, double stress) {
        return new Difference(kind, code, code, one, other, stress, true);
    }

    Difference seenFromTheOther() {
        return oneSided ? this : new Difference(kind, inverse, code, other, one, stress, false);
    }
}
