package app.parallax.ui.session;

/** What the program is doing in the background. */
public sealed interface Work {
    /** Nothing. */
    record Idle() implements Work {}

    /**
     * Something that can be cancelled.
     *
     * @param stage its stable English name, as the engine reports it; "open" while files are read
     * @param share how far it has come, 0 to 1
     */
    record Running(String stage, double share) implements Work {}

    /** It was stopped on request; what was shown before still stands. */
    record Cancelled() implements Work {}

    /** It broke off. */
    record Failed(String message) implements Work {}
}
