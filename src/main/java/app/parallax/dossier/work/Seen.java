package app.parallax.dossier.work;

/** A finding that the analyst has looked at. */
public record Seen(String finding, Stamp stamp) implements Item {
    public static Key key(String finding) {
        return new Key(Key.Kind.SEEN, finding);
    }

    @Override
    public Key key() {
        return key(finding);
    }
}
