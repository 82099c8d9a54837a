package app.parallax.dossier.work;

import org.jspecify.annotations.Nullable;

/**
 * What holds for the dossier as a whole.
 *
 * @param title empty where nobody gave one
 * @param baseline the id of the source that the others are held against; null for the engine's choice
 */
public record Frame(String title, @Nullable String baseline) implements Item {
    public static final Key KEY = new Key(Key.Kind.FRAME, "");

    public static final Frame EMPTY = new Frame("", null);

    @Override
    public Key key() {
        return KEY;
    }
}
