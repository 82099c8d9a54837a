package app.parallax.meaning;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the program knows of languages. */
public final class Languages {

    private static final List<String> COMMON = List.of(
            ("ar be bg bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka ko lt lv mk nl no pl pt ro ru sk sl sq"
                            + " sr sv th tr uk vi zh")
                    .split(" "));

    private Languages() {}

    /** Those that texts are most often in, as ISO 639-1 codes in their order. */
    public static List<String> common() {
        return COMMON;
    }

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
