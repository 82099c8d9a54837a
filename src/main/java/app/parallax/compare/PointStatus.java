package app.parallax.compare;

/** Where the sources stand on a point. */
public enum PointStatus {
    AGREE,
    DIFFER,
    REPEATED,
    CHANGED,
    SINGLE
}
