package app.parallax.present;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences and labels that are shown, from a resource bundle, with {@code {name}} filled in. Immutable. */
public final class Phrases {
    private static final Pattern SLOT = Pattern.compile("(?<article>\\b[Tt]he |)\\{(?<name>[A-Za-z]+)}");

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English, whatever the language of the machine. */
    public static Phrases english() {
        return new Phrases(ResourceBundle.getBundle(
                "app.parallax.present.phrases",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Those of another language. */
    public static Phrases of(ResourceBundle bundle) {
        return new Phrases(bundle);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * @throws java.util.MissingResourceException where there is no such phrase
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** A phrase with its slots filled; a slot without an argument becomes an ellipsis, so that a missing value shows. */
    public String text(String key, Map<String, String> arguments) {
        Matcher slots = SLOT.matcher(bundle.getString(key));
        return slots.replaceAll(slot -> Matcher.quoteReplacement(slot.group("article")
                + afterArticle(slot.group("article"), arguments.getOrDefault(slot.group("name"), "…"))));
    }

    /** A name that brings its article with it, The Harlow Echo, leaves it behind where the sentence has one. */
    private static String afterArticle(String article, String value) {
        boolean doubled = !article.isEmpty() && value.startsWith("The ") && value.length() > 4;
        return doubled ? value.substring(4) : value;
    }

    /** True where every slot of the phrase has an argument. */
    public boolean fits(String key, Map<String, String> arguments) {
        return has(key)
                && SLOT.matcher(bundle.getString(key))
                        .results()
                        .allMatch(slot -> arguments.containsKey(slot.group("name")));
    }

    /** A phrase in the singular or plural: {@code key.one} for one, else {@code key.other} with {@code {count}}. */
    public String count(String key, int count) {
        return text(key + (count == 1 ? ".one" : ".other"), Map.of("count", Integer.toString(count)));
    }

    /** The word for an enumerated value: {@code prefix.value} in lower case. */
    public String of(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
