package app.parallax.dossier.work;

/**
 * A place to come back to.
 *
 * @param id random
 * @param name may be empty: then the place's words stand for it
 */
public record Bookmark(String id, Anchor place, String name, Stamp stamp) implements Item {
    @Override
    public Key key() {
        return new Key(Key.Kind.BOOKMARK, id);
    }
}
