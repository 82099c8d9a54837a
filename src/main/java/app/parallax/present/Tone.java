package app.parallax.present;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;

/** The colour family of a finding; always shown with a symbol too. */
public enum Tone {
    AGREE,
    DIFFER,
    ALONE,
    PLAIN;

    static Tone of(Finding finding) {
        return of(finding.kind(), finding.verdict());
    }

    public static Tone of(FindingKind kind, Verdict verdict) {
        return switch (verdict) {
            case AGREE, COMPATIBLE -> AGREE;
            case DIFFER -> kind == FindingKind.OMISSION ? ALONE : DIFFER;
            case UNSUPPORTED -> ALONE;
            case INCOMPARABLE, UNCHECKABLE -> PLAIN;
        };
    }

    static String symbol(Finding finding) {
        return symbol(finding.kind(), finding.verdict());
    }

    public static String symbol(FindingKind kind, Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "=";
            case COMPATIBLE -> "≈";
            case DIFFER -> kind == FindingKind.OMISSION ? "−" : "≠";
            case UNSUPPORTED -> "+";
            case INCOMPARABLE -> "∥";
            case UNCHECKABLE -> "○";
        };
    }
}
