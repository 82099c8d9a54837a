package app.parallax.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language by its commonest words, or by its script where no other common language is written in it. Of the forms of Serbo-Croatian, which share nearly all words, it
 * tells what their spelling tells. Pure and safe for several threads.
 */
final class LanguageGuess {

    /** Of all words, those in a language's list: about a third in running text, and seldom a tenth in a text of another language. */
    private static final double LEAST_SHARE = 0.12;

    private static final int FEWEST_WORDS = 8;

    /** One word that two languages write alike, said often, tells neither. */
    private static final int FEWEST_DIFFERENT = 3;

    /** Letters that stand for words or end them are none: the "s" of "U.S." and of "city's" is a word elsewhere. */
    private static final Pattern LETTERS_THAT_ARE_NO_WORDS =
            Pattern.compile("(?<!\\p{L})\\p{L}\\.|(?<=\\p{L})\\s?['’]s(?!\\p{L})");

    private static final int MOST_WORDS = 3_000;

    private static final Map<String, Set<String>> COMMON = common();

    /** Scripts that belong to one common language. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.DEVANAGARI, "hi");

    private LanguageGuess() {}

    /** An ISO 639-1 code; null where the text is too short or like none of the languages known here. */
    static @Nullable String of(String text) {
        String script = byScript(text);
        return script == null ? byWords(text) : script;
    }

    private static @Nullable String byWords(String text) {
        String told =
                LETTERS_THAT_ARE_NO_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        List<String> words = Arrays.stream(told.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        String best = null;
        long most = 0;
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            List<String> hits =
                    words.stream().filter(language.getValue()::contains).toList();
            if (hits.size() > most && hits.stream().distinct().count() >= FEWEST_DIFFERENT) {
                best = language.getKey();
                most = hits.size();
            }
        }
        return words.size() >= FEWEST_WORDS && most >= words.size() * LEAST_SHARE ? best : null;
    }

    /** Where most letters are of a script of one language. Japanese mixes kana, which no other writes, with the characters of Chinese. */
    private static @Nullable String byScript(String text) {
        Map<Character.UnicodeScript, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        long kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0L)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0L);
        long han = letters.getOrDefault(Character.UnicodeScript.HAN, 0L);
        if (10 * kana > all && 2 * (kana + han) > all) {
            return "ja";
        }
        return letters.entrySet().stream()
                .filter(script -> 2 * script.getValue() > all && all >= FEWEST_WORDS)
                .map(script -> SCRIPTS.get(script.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** By language, in the order of the codes: where two fit equally well, the first is taken. */
    private static Map<String, Set<String>> common() {
        Properties lists = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        LanguageGuess.class.getResourceAsStream("common-words.properties"),
                        "the program lacks common-words.properties; install it anew"),
                StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the lists of common words cannot be read; install the program anew", e);
        }
        Map<String, Set<String>> common = new TreeMap<>();
        lists.stringPropertyNames()
                .forEach(language -> common.put(
                        language,
                        Set.copyOf(Arrays.asList(lists.getProperty(language).split(" ")))));
        return Collections.unmodifiableMap(common);
    }
}
