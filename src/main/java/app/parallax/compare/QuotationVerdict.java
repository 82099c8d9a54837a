package app.parallax.compare;

/** How quoted words stand to what that speaker said on that occasion. */
public enum QuotationVerdict {
    SAME,
    CUT,
    ALTERED,
    ABSENT,
    NO_RECORD
}
