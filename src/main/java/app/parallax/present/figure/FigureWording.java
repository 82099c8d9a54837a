package app.parallax.present.figure;

import app.parallax.text.Passage;
import app.parallax.text.Span;

/**
 * A figure as a source words it.
 *
 * @param passage the figure's place; the first of those where the source has these words
 * @param words the figure with what is counted, as they are shown
 * @param figure where in {@code words} the figure stands
 * @param times how often the source has these words
 */
public record FigureWording(Passage passage, String words, Span figure, int times) {}
