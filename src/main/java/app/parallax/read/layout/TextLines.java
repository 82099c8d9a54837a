package app.parallax.read.layout;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into its lines. Every convention of line ends is understood; a form feed ends a line too. */
final class TextLines {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int blanks;
    private boolean formFeed;

    private TextLines(String text) {
        this.text = text;
    }

    /** The lines that are not blank, in order. */
    static List<Line> of(String text) {
        TextLines split = new TextLines(text);
        split.run();
        return split.lines;
    }

    private void run() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                line(start, i, c == '\f');
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        line(start, text.length(), false);
    }

    private void line(int start, int end, boolean endsPage) {
        Span span = White.trim(text, start, end);
        if (span.isEmpty()) {
            blanks += endsPage ? 0 : 1;
        } else {
            lines.add(new Line(span, span.start() - start, blanks, formFeed));
            blanks = 0;
            formFeed = false;
        }
        formFeed |= endsPage;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
