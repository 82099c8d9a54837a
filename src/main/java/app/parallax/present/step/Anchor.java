package app.parallax.present.step;

import app.parallax.text.Span;

/**
 * A stretch of one text that stands across from a stretch of another.
 *
 * @param here never empty
 * @param there never empty
 * @param weight above 0; the more, the likelier it is followed where anchors cross
 */
record Anchor(Span here, Span there, double weight) {
    Anchor {
        if (here.isEmpty() || there.isEmpty()) {
            throw new IllegalArgumentException("an anchor holds on to words on both sides");
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("the weight " + weight + " is not above 0");
        }
    }

    /** True where {@code other} comes after this one in both texts. */
    boolean precedes(Anchor other) {
        return here.end() <= other.here.start() && there.end() <= other.there.start();
    }
}
