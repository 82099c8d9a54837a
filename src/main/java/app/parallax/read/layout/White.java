package app.parallax.read.layout;

import app.parallax.text.Span;

/** White space as a reader sees it: blanks of all widths, line ends, tabs, form feeds, and marks of no width. */
public final class White {

    private White() {}

    public static boolean is(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** The span without white space at its ends; an empty span at its end where there is nothing else. */
    public static Span trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
