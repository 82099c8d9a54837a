package app.parallax.compare;

/** What was done to the record's words on the way into the quotation. */
public enum EditOperation {
    REPLACE,
    INSERT,
    DELETE,
    MOVE
}
