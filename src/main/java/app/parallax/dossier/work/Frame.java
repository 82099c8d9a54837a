package app.parallax.dossier.work;

import org.jspecify.annotations.Nullable;

/**
 * What holds for the dossier as a whole.
 *
 * @param title empty where nobody gave one
 * @param baseline the id of the source that the others are held against; null for the engine's choice
 * @param automatic true where nobody chose the baseline: the engine did, and it is kept so that further sources do not move it; a transcript, where there was none, does
 */
public record Frame(String title, @Nullable String baseline, boolean automatic) implements Item {
    public static final Key KEY = new Key(Key.Kind.FRAME, "");

    public static final Frame EMPTY = new Frame("", null);

    public Frame {
        automatic = automatic && baseline != null;
    }

    /**
     * With a baseline that a person chose, or none.
     *
     * @param baseline null for the engine's choice
     */
    public Frame(String title, @Nullable String baseline) {
        this(title, baseline, false);
    }

    /** True where a person chose the baseline: it stays whatever comes. */
    public boolean isChosen() {
        return baseline != null && !automatic;
    }

    /** The same with a baseline that the engine chose; one that a person chose stays. */
    public Frame keeping(String chosen) {
        return isChosen() ? this : new Frame(title, chosen, true);
    }

    /** The same under another title. */
    public Frame titled(String other) {
        return new Frame(other, baseline, automatic);
    }

    @Override
    public Key key() {
        return KEY;
    }
}
