package app.parallax.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.util.Subscription;

/** The theme and the size of the text. */
public final class Appearance {
    private static final int SMALLEST = 0;
    private static final int NORMAL = 2;
    private static final int LARGEST = 6;
    private static final Set<String> PALETTES = Set.of("light", "dark", "contrast");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(NORMAL);

    /** The same for whoever asks for an object; held here, as nobody else does. */
    private final ObjectProperty<Integer> textSizeKept = textSize.asObject();

    /** Which palette to wear. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /** How many sizes the text has. */
    static final int SIZES = LARGEST + 1;

    /** Takes up what was set before, and remembers what is set. */
    public void keep(Remembered remembered) {
        remembered.keep("theme", theme, Theme::name, name -> Optional.of(Theme.valueOf(name)));
        remembered.keep(
                "text-size",
                textSizeKept,
                String::valueOf,
                size -> Optional.of(Math.clamp(Integer.parseInt(size), SMALLEST, LARGEST)));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** A step between the smallest and the largest, not a size in points. */
    public ReadOnlyIntegerProperty textSize() {
        return textSize;
    }

    public void larger() {
        textSize.set(Math.min(LARGEST, textSize.get() + 1));
    }

    public void smaller() {
        textSize.set(Math.max(SMALLEST, textSize.get() - 1));
    }

    public void normal() {
        textSize.set(NORMAL);
    }

    /** Keeps a root dressed as set. */
    public Subscription dress(Parent root) {
        Runnable dress = () -> wear(root);
        dress.run();
        return Subscription.combine(
                theme.subscribe(dress),
                textSize.subscribe(dress),
                Platform.getPreferences().subscribe(dress));
    }

    private void wear(Parent root) {
        Theme worn = worn();
        Application.setUserAgentStylesheet(
                worn == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeIf(c -> PALETTES.contains(c) || c.startsWith("text-size-"));
        root.getStyleClass().addAll(worn.name().toLowerCase(Locale.ROOT), "text-size-" + textSize.get());
        // Until the next frame nodes would have no style at all, and whoever measures them before it keeps what was
        // wrong.
        root.applyCss();
    }

    /** The theme that is seen: never the system's, but what the system asks for. */
    private Theme worn() {
        return theme.get() == Theme.SYSTEM ? system(Platform.getPreferences()) : theme.get();
    }

    /** What a system asks for that tells whether it wants high contrast, as Windows and the desktops of Linux do. */
    static Theme system(Platform.Preferences preferences) {
        boolean contrast = preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || preferences
                        .getString("GTK.theme_name")
                        .map(name -> name.toLowerCase(Locale.ROOT).startsWith("highcontrast"))
                        .orElse(false);
        if (contrast) {
            return Theme.CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
