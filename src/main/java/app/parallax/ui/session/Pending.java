package app.parallax.ui.session;

/** Why something about agreement may still be missing. */
public enum Pending {
    /** All that is open has been compared, or nothing is. */
    NOTHING,
    /** Sources are still being compared. */
    COMPARING,
    /** Sources are there to be read that nobody is comparing: that was stopped, or broke off. */
    STOPPED
}
