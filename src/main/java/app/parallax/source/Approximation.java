package app.parallax.source;

/** How firmly a figure is given. "Close to", "some" and "around" are all {@link #ABOUT}. */
public enum Approximation {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    UNDER,
    OVER
}
