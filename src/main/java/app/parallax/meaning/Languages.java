package app.parallax.meaning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the program knows of languages. */
public final class Languages {

    private Languages() {}

    /**
     * True where meanings are compared: the model, the word statistics and the rules are of English. A text of which nobody knows the language is taken for English.
     *
     * @param code a language by ISO 639-1, with or without a region
     */
    public static boolean isKnown(@Nullable String code) {
        return code == null || of(code).getLanguage().equals("en");
    }

    /** What the language is called in English; the code itself where it is none. */
    public static String name(String code) {
        String name = of(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static Locale of(String code) {
        return Locale.forLanguageTag(code.replace('_', '-'));
    }
}
