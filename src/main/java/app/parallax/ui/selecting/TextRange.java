package app.parallax.ui.selecting;

import app.parallax.text.Span;

/**
 * A selected stretch of a source, with its two ends told apart. Positions are UTF-16 code units of the text as read.
 *
 * @param anchor the end that stays when the selection grows
 * @param caret the end that moves; before, behind or at the anchor
 */
public record TextRange(String source, int anchor, int caret) {
    /** What a drag from one stretch to another selects: both of them and what lies between. */
    static TextRange dragged(String source, Span from, Span to) {
        return to.start() < from.start()
                ? new TextRange(source, from.end(), to.start())
                : new TextRange(source, from.start(), Math.max(from.end(), to.end()));
    }

    public Span span() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }
}
