package app.parallax.annotate.figure;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings a noun from its plural to its base form by the rules of English spelling. */
public final class NounForms {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("police", "police"),
            Map.entry("personnel", "personnel"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("data", "data"),
            Map.entry("media", "media"),
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("news", "news"),
            Map.entry("crises", "crisis"),
            Map.entry("analyses", "analysis"),
            Map.entry("knives", "knife"),
            Map.entry("leaves", "leaf"),
            Map.entry("halves", "half"),
            Map.entry("thieves", "thief"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("movies", "movie"),
            Map.entry("shoes", "shoe"),
            Map.entry("buses", "bus"),
            Map.entry("heroes", "hero"),
            Map.entry("headquarters", "headquarters"));

    private static final Set<String> AFTER_ES = Set.of("ss", "sh", "ch", "x", "zz");

    private NounForms() {}

    /** True for a plural that no rule shows, "people", and a noun without one, "aircraft". */
    static boolean isIrregular(String noun) {
        return IRREGULAR.containsKey(noun);
    }

    /** The base form of a noun in lower case. */
    public static String base(String noun) {
        String irregular = IRREGULAR.get(noun);
        if (irregular != null) {
            return irregular;
        }
        int compound = Math.max(noun.lastIndexOf('-'), 0);
        String last = IRREGULAR.get(noun.substring(compound == 0 ? 0 : compound + 1));
        return last != null && compound > 0 ? noun.substring(0, compound + 1) + last : regular(noun);
    }

    /** The plural of a base form in lower case; of several words, of the last. A noun that has none of its own stays as it is. */
    public static String plural(String base) {
        int last = Math.max(base.lastIndexOf(' '), base.lastIndexOf('-')) + 1;
        String noun = base.substring(last);
        if (noun.isEmpty() || IRREGULAR.getOrDefault(noun, "").equals(noun)) {
            return base;
        }
        return base.substring(0, last)
                + IRREGULAR.entrySet().stream()
                        .filter(form -> form.getValue().equals(noun))
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> regularPlural(noun));
    }

    private static String regularPlural(String noun) {
        if (noun.endsWith("man") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is")) {
            return noun;
        }
        boolean hisses = Stream.of("s", "sh", "ch", "x", "z").anyMatch(noun::endsWith);
        return noun + (hisses ? "es" : "s");
    }

    private static String regular(String noun) {
        if (noun.endsWith("men") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        if (!noun.endsWith("s")
                || noun.length() < 4
                || noun.endsWith("ss")
                || noun.endsWith("us")
                || noun.endsWith("is")) {
            return noun;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        String stem = noun.substring(0, noun.length() - 1);
        boolean dropsE = stem.endsWith("e") && AFTER_ES.stream().anyMatch(end -> stem.endsWith(end + "e"));
        return dropsE ? stem.substring(0, stem.length() - 1) : stem;
    }
}
