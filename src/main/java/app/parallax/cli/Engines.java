package app.parallax.cli;

/** Makes the engine that a command compares with. Asked only by the commands that compare, so that the others start without models. */
public interface Engines {
    /** What the option that turns the cache off says of itself. */
    String NO_CACHE = "Look for nothing in the cache folder, and keep nothing there; the result is the same.";

    /**
     * For one comparison at a time, on every core.
     *
     * @param cached whether what was found is looked for, and kept, in the user's cache folder
     */
    Comparing single(boolean cached);

    /** For one comparison on each core. */
    Comparing many();
}
