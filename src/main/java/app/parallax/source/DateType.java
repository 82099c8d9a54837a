package app.parallax.source;

/** The four kinds of time expression that TIMEX3 tells apart. */
public enum DateType {
    DATE,
    TIME,
    DURATION,
    SET
}
