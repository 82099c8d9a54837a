package app.parallax.present;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;

/** The colour family of a finding; always shown with a symbol too. */
public enum Tone {
    AGREE,
    DIFFER,
    ALONE,
    PLAIN;

    static Tone of(Finding finding) {
        return switch (finding.verdict()) {
            case AGREE, COMPATIBLE -> AGREE;
            case DIFFER -> finding.kind() == FindingKind.OMISSION ? ALONE : DIFFER;
            case UNSUPPORTED -> ALONE;
            case INCOMPARABLE, UNCHECKABLE -> PLAIN;
        };
    }

    static String symbol(Finding finding) {
        return switch (finding.verdict()) {
            case AGREE -> "=";
            case COMPATIBLE -> "≈";
            case DIFFER -> finding.kind() == FindingKind.OMISSION ? "−" : "≠";
            case UNSUPPORTED -> "+";
            case INCOMPARABLE -> "∥";
            case UNCHECKABLE -> "○";
        };
    }
}
