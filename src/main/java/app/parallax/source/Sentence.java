package app.parallax.source;

import app.parallax.text.Span;

/**
 * A sentence inside a block.
 *
 * @param block the index of its block
 * @param voice who speaks in most of it
 */
public record Sentence(Span span, int block, Voice voice) {}
