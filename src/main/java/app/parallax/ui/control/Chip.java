package app.parallax.ui.control;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;

/** A small rounded button that lets something through, or chooses how a table stands. */
public final class Chip extends ToggleButton {
    public Chip(String id, String words, Runnable onPressed) {
        super(words);
        setId(id);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(e -> onPressed.run());
    }

    /** One chip a value, of which one is always chosen, also when its chip is pressed again. */
    public static <E extends Enum<E>> Stream<Chip> oneOf(
            Property<E> chosen, E[] values, String idPrefix, Function<E, String> words) {
        return Stream.of(values).map(value -> {
            Chip[] chip = new Chip[1];
            chip[0] = new Chip(idPrefix + name(value), words.apply(value), () -> {
                chosen.setValue(value);
                chip[0].setSelected(true);
            });
            chosen.subscribe(now -> chip[0].setSelected(Objects.equals(now, value)));
            return chip[0];
        });
    }

    /** The name of a value as it stands in ids and style classes. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
