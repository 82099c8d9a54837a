package app.parallax.annotate.quotation;

import app.parallax.text.Span;

/**
 * Words between quotation marks.
 *
 * @param inner the words without the marks
 * @param outer the words with the marks that are there
 * @param closed false where the closing mark was left out, as before a paragraph that goes on quoting
 * @param block the index of the block
 */
record MarkedWords(Span inner, Span outer, boolean closed, int block) {}
