package app.parallax.compare;

/** How much an edit matters, least first. */
public enum EditClass {
    SPELLING,
    FILLER,
    FUNCTION,
    QUALIFIER,
    NEGATION,
    SUBSTANCE
}
