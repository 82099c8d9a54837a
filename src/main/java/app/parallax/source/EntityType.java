package app.parallax.source;

/** What a name names. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
}
