package app.parallax.ui.reader;

/**
 * A sign in the margin beside the line on which a finding begins.
 *
 * @param at the position in the shown text
 */
record Glyph(int at, String symbol, String styleClass, String title, String finding) {}
