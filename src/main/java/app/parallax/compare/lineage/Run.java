package app.parallax.compare.lineage;

/**
 * Words that two texts share in one order, short gaps bridged. Positions count words.
 *
 * @param same how many of the words are the same in both
 */
record Run(int from, int fromEnd, int to, int toEnd, int same) {}
