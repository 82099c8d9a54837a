package app.parallax.compare;

/** The program's word on a finding; judgement is the analyst's. */
public enum Verdict {
    AGREE,
    COMPATIBLE,
    DIFFER,
    INCOMPARABLE,
    UNSUPPORTED,
    UNCHECKABLE
}
