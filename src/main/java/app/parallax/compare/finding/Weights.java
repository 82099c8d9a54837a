package app.parallax.compare.finding;

import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;

/**
 * How much a reader would miss a finding: {@code weight = severity × (½ + ½ × stress)}.
 *
 * <p>Severity is a matter of the kind and the verdict alone, stress of the case at hand (how long, how specific, how often repeated). So a slight contradiction still outweighs a
 * marked agreement, and nothing is hidden only because it is short. The severities are an editor's choice: what may mislead comes before what is merely missing, that before what bears
 * something out, and what cannot be checked comes last.
 */
public final class Weights {

    private Weights() {}

    /**
     * @param stress how much hangs on the case, 0 to 1; values outside are brought to the nearer end
     */
    public static double of(FindingKind kind, Verdict verdict, double stress) {
        double weight = severity(kind, verdict) * (0.5 + 0.5 * Math.clamp(stress, 0.0, 1.0));
        return Math.round(weight * 1000) / 1000.0;
    }

    private static double severity(FindingKind kind, Verdict verdict) {
        return switch (kind) {
            case QUOTATION -> ofQuotation(verdict);
            case FIGURE, DATE -> ofQuantity(verdict);
            case NAME, ATTRIBUTION, NEGATION, CERTAINTY, WORDING -> 0.9;
            case ADDITION -> 0.8;
            case OMISSION -> 0.8;
        };
    }

    private static double ofQuotation(Verdict verdict) {
        return switch (verdict) {
            case DIFFER -> 1.0;
            case UNSUPPORTED -> 0.9;
            case COMPATIBLE -> 0.6;
            case AGREE -> 0.3;
            case INCOMPARABLE, UNCHECKABLE -> 0.06;
        };
    }

    private static double ofQuantity(Verdict verdict) {
        return switch (verdict) {
            case DIFFER, UNSUPPORTED -> 1.0;
            case COMPATIBLE, AGREE -> 0.45;
            case INCOMPARABLE -> 0.2;
            case UNCHECKABLE -> 0.06;
        };
    }
}
