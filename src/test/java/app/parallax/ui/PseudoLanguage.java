package app.parallax.ui;

import app.parallax.present.Phrases;
import app.parallax.ui.session.Language;
import app.parallax.ui.session.Texts;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** English that reads as a foreign language: every letter with an accent, every text a third longer. What is shown without accents did not come from a bundle. */
final class PseudoLanguage {
    private static final String PLAIN = "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ";
    private static final String ACCENTED = "áƀćđéƒğħíĵķĺɱńóṕŕšťúṽŵýžÁƁĆĐÉƑĞĦÍĴĶĹṀŃÓṔŔŠŤÚṼŴÝŽ";
    private static final String MORE = "ëïöü";

    private PseudoLanguage() {}

    static Language language() {
        ResourceBundle window = ResourceBundle.getBundle("app.parallax.ui.window", Locale.ENGLISH);
        ResourceBundle phrases = ResourceBundle.getBundle("app.parallax.present.phrases", Locale.ENGLISH);
        return new Language(new Texts(new Accented(window), Locale.ENGLISH), Phrases.of(new Accented(phrases)));
    }

    /** True where a text has letters of this language in it. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> ACCENTED.indexOf(c) >= 0 || MORE.indexOf(c) >= 0);
    }

    /** Slots in braces stay as they are. */
    static String of(String text) {
        StringBuilder made = new StringBuilder();
        int depth = 0;
        int letters = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int at = depth == 0 ? PLAIN.indexOf(c) : -1;
            letters += at < 0 ? 0 : 1;
            made.append(at < 0 ? c : ACCENTED.charAt(at));
        }
        for (int i = 0; i < Math.ceilDiv(letters, 3); i++) {
            made.append(MORE.charAt(i % MORE.length()));
        }
        return made.toString();
    }

    private static final class Accented extends ResourceBundle {
        private final ResourceBundle plain;

        Accented(ResourceBundle plain) {
            this.plain = plain;
        }

        @Override
        protected Object handleGetObject(String key) {
            String text = plain.getString(key);
            // Names of keys are what is printed on them.
            return key.startsWith("key.") ? text : PseudoLanguage.of(text);
        }

        @Override
        public Enumeration<String> getKeys() {
            return plain.getKeys();
        }
    }
}
