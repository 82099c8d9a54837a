package app.parallax.annotate.name;

import java.util.Locale;
import java.util.Map;

/** Whether two words can name one country or body: "Norwegian" and "Norway" by their beginnings, "Dutch" and "Netherlands" by a table. */
public final class Demonyms {

    private static final int BEGINNING = 4;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("dutch", "netherlands"),
            Map.entry("british", "britain"),
            Map.entry("uk", "britain"),
            Map.entry("u.k.", "britain"),
            Map.entry("french", "france"),
            Map.entry("greek", "greece"),
            Map.entry("spanish", "spain"),
            Map.entry("polish", "poland"),
            Map.entry("swiss", "switzerland"),
            Map.entry("danish", "denmark"),
            Map.entry("irish", "ireland"),
            Map.entry("welsh", "wales"),
            Map.entry("finnish", "finland"),
            Map.entry("u.s.", "america"),
            Map.entry("us", "america"),
            Map.entry("usa", "america"),
            Map.entry("united states", "america"),
            Map.entry("united kingdom", "britain"),
            Map.entry("great britain", "britain"),
            Map.entry("swedish", "sweden"),
            Map.entry("thai", "thailand"),
            Map.entry("turkish", "turkey"),
            Map.entry("cypriot", "cyprus"),
            Map.entry("burmese", "myanmar"));

    private Demonyms() {}

    public static boolean alike(String one, String other) {
        String a = root(one);
        String b = root(other);
        return a.equals(b)
                || (a.length() >= BEGINNING && b.length() >= BEGINNING && a.regionMatches(0, b, 0, BEGINNING));
    }

    private static String root(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return IRREGULAR.getOrDefault(lower, lower);
    }
}
