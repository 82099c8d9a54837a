package app.parallax.present.timeline;

import app.parallax.text.Passage;

/**
 * Something that has a place in time.
 *
 * @param lane the id of the source; empty for an occasion
 * @param words the words of the text; of an occasion or of a source's own date, what it is
 * @param where what the source is called; of an occasion, who took part
 * @param how how the date was come by where the words do not say it in full; else empty
 * @param passage what it leads to
 */
public record TimeEntry(Kind kind, Stretch when, String lane, String words, String where, String how, Passage passage) {
    /** What is dated. */
    public enum Kind {
        OCCASION,
        SOURCE,
        MENTION
    }
}
