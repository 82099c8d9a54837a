package app.parallax.compare;

/** What a finding is about. */
public enum FindingKind {
    QUOTATION,
    FIGURE,
    DATE,
    NAME,
    ATTRIBUTION,
    NEGATION,
    CERTAINTY,
    WORDING,
    ADDITION,
    OMISSION
}
