package app.parallax.align;

import app.parallax.text.Passage;

/**
 * How far another source bears a sentence out.
 *
 * @param sentence the sentence that is asked about
 * @param best the other source's sentence that comes nearest
 * @param probability that people would say the other source states all that the sentence states, 0 to 1; whether both speak of one occasion is not looked at
 */
public record Bearing(Passage sentence, Passage best, double probability) {}
