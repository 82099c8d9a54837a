package app.parallax.align;

/**
 * Two units that may correspond.
 *
 * @param first index of a unit of the first source
 * @param second index of a unit of the second source
 */
record Candidate(int first, int second) {}
