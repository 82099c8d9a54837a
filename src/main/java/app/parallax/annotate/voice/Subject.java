package app.parallax.annotate.voice;

/**
 * The noun phrase that a verb is said of, as word indices {@code [from, to)} of its sentence.
 */
record Subject(int from, int to) {}
