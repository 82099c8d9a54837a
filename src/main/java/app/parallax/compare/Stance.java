package app.parallax.compare;

/** Where one source stands on a point. */
public enum Stance {
    STATES,
    DIFFERS,
    SILENT,
    OTHER_OCCASION
}
