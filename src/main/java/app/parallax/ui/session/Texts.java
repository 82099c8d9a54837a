package app.parallax.ui.session;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's own words, in the language of the reader. */
public final class Texts {
    private static final String BUNDLE = "app.parallax.ui.window";

    private final ResourceBundle bundle;
    private final Locale locale;

    public Texts(Locale locale) {
        this(ResourceBundle.getBundle(BUNDLE, locale), locale);
    }

    /** Texts that come from elsewhere. */
    public Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The text of a key with its arguments put in; a missing key is a mistake of ours and throws. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text of a key where there is one, else what is given. */
    public String textOr(String key, String otherwise) {
        return bundle.containsKey(key) ? text(key) : otherwise;
    }

    /** The text for one, or for any other number, which is argument 0. */
    public String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The text of a key made of a prefix and the name of an enumerated value. */
    public String of(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What a failure says of itself, else what it is called. */
    public static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
