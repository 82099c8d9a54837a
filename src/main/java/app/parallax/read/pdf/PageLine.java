package app.parallax.read.pdf;

/**
 * A line of a page. Lengths are in points, from the page's upper left corner.
 *
 * @param text without white space at its ends; not empty
 * @param page from 0
 * @param top the upper edge of its highest letter, as a share of the page's height, 0 to 1
 * @param baseline of its first letter
 * @param left where it begins
 * @param right where it ends
 * @param size of most of its letters
 * @param bold whether all its letters are bold
 */
record PageLine(
        String text, int page, double top, double baseline, double left, double right, double size, boolean bold) {}
