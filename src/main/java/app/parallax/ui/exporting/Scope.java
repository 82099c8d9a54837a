package app.parallax.ui.exporting;

/** How much of a comparison is handed on. */
public enum Scope {
    ALL,
    /** The findings that the panel shows now: those that the filter lets through. */
    SHOWN,
    /** The finding that is selected, or those on the words that are. */
    SELECTED,
    /** The point that is selected, or that the selected finding is about, with its evidence. */
    POINT
}
