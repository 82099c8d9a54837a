package app.parallax.ui.reader;

/**
 * A sign in the margin beside the line on which a finding begins.
 *
 * @param at the position in the shown text
 * @param judged what the analyst made of the finding; empty where nobody judged it
 * @param wrong whether the analyst says that the program is wrong about it
 */
record Glyph(int at, String symbol, String styleClass, String title, String finding, String judged, boolean wrong) {
    /** In words, for a tip and for a screen reader. */
    String spoken() {
        return judged.isEmpty() ? title : title + " (" + judged + ")";
    }
}
