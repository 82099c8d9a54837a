package app.parallax.ui.reader;

import app.parallax.ui.session.Texts;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the constants of a closed set are called. */
public final class EnumNames<E extends Enum<E>> extends StringConverter<E> {
    private final String prefix;
    private final Texts texts;

    public EnumNames(String prefix, Texts texts) {
        this.prefix = prefix;
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable E value) {
        return value == null ? "" : texts.of(prefix, value);
    }

    @Override
    public E fromString(String name) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
