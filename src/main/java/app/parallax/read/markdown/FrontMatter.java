package app.parallax.read.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself above its first words, between two lines of three hyphens (YAML) or plus signs (TOML). Only
 * lines of one name and one value are understood; lists and what is nested are passed over.
 *
 * @param values by their names in small letters
 * @param end where the words begin; 0 where there is no front matter
 */
record FrontMatter(Map<String, String> values, int end) {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern FENCE = Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R");
    private static final Pattern VALUE =
            Pattern.compile("(?m)^([\\p{L}_][\\p{L}\\d_.-]{0,40})[ \\t]*[:=][ \\t]*(\\S[^\\r\\n]{0,1000})$");

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String text) {
        Matcher fence = FENCE.matcher(text);
        if (!fence.find()) {
            return new FrontMatter(Map.of(), 0);
        }
        String mark = Pattern.quote(fence.group(1));
        Matcher end = Pattern.compile("(?m)^" + mark + "[ \\t]*$").matcher(text);
        end.region(fence.end(), Math.min(text.length(), LONGEST)).useAnchoringBounds(false);
        if (!end.find()) {
            return new FrontMatter(Map.of(), 0);
        }
        Map<String, String> values = new HashMap<>();
        Matcher value = VALUE.matcher(text).region(fence.end(), end.start());
        while (value.find()) {
            values.putIfAbsent(value.group(1).toLowerCase(Locale.ROOT), bare(value.group(2)));
        }
        // A rule above a text is no front matter.
        return values.isEmpty() ? new FrontMatter(Map.of(), 0) : new FrontMatter(values, end.end());
    }

    /** The value under the first of these names that has one; null where none has. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static String bare(String value) {
        String words = value.strip();
        boolean quoted = words.length() > 1
                && (words.charAt(0) == '"' || words.charAt(0) == '\'')
                && words.charAt(words.length() - 1) == words.charAt(0);
        return quoted ? words.substring(1, words.length() - 1) : words;
    }
}
