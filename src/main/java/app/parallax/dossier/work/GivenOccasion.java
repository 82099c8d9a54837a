package app.parallax.dossier.work;

import app.parallax.source.Occasion;

/** An occasion that was told, not found. */
public record GivenOccasion(Occasion occasion) implements Item {
    @Override
    public Key key() {
        return new Key(Key.Kind.OCCASION, occasion.id());
    }
}
