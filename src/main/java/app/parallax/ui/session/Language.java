package app.parallax.ui.session;

import app.parallax.present.Phrases;
import java.util.Locale;

/**
 * The words of the window and of what it shows, in one language.
 *
 * @param texts what the window says of itself
 * @param phrases what is said of sources and findings
 */
public record Language(Texts texts, Phrases phrases) {
    public static Language english() {
        return new Language(new Texts(Locale.ENGLISH), Phrases.english());
    }
}
