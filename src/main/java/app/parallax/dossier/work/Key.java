package app.parallax.dossier.work;

import java.util.Comparator;

/**
 * What tells an item from all others of a dossier.
 *
 * @param id unique among its kind; made of other ids, or of what the item is about
 */
public record Key(Kind kind, String id) implements Comparable<Key> {

    /** The kinds of items, in the order in which a dossier's file lists them. */
    public enum Kind {
        FRAME,
        SOURCE,
        OCCASION,
        CORRECTION,
        JUDGEMENT,
        NOTE,
        BOOKMARK,
        SOURCE_GRADE,
        POINT_GRADE,
        SEEN
    }

    @Override
    public int compareTo(Key other) {
        return Comparator.comparing(Key::kind).thenComparing(Key::id).compare(this, other);
    }
}
