package app.parallax.dossier.history;

import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import org.jspecify.annotations.Nullable;

/**
 * One item put in another's place.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record Replacement(@Nullable Item before, @Nullable Item after) {
    public Replacement {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a replacement of nothing by nothing");
        }
        if (before != null && after != null && !before.key().equals(after.key())) {
            throw new IllegalArgumentException(before.key() + " cannot be replaced by " + after.key());
        }
    }

    public static Replacement added(Item item) {
        return new Replacement(null, item);
    }

    public static Replacement removed(Item item) {
        return new Replacement(item, null);
    }

    Key key() {
        Item item = before != null ? before : after;
        if (item == null) {
            throw new IllegalStateException("a replacement of nothing by nothing");
        }
        return item.key();
    }

    Replacement reversed() {
        return new Replacement(after, before);
    }
}
