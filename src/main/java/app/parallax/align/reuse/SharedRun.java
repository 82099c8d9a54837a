package app.parallax.align.reuse;

import app.parallax.text.Span;

/**
 * A stretch that another text shares with the record.
 *
 * @param record its place in the record, in UTF-16 code units
 * @param other its place in the other text
 * @param words how many words of the other text it covers
 * @param same how many of these stand in the record's stretch in the same order
 */
public record SharedRun(Span record, Span other, int words, int same) {}
