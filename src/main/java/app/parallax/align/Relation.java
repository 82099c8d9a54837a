package app.parallax.align;

/** How two linked passages resemble each other: the same words, nearly the same words, the same sense. */
public enum Relation {
    VERBATIM,
    NEAR,
    PARAPHRASE
}
