package app.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** English words that say the opposite of each other. Words are asked for by their stems, as in {@link Token#stem()}. */
public final class Opposites {

    private static final String RESOURCE = "opposites.txt";

    /** "Surprising" and "unsurprising": what is left must be a word by itself, and "til" is none. */
    private static final String NOT = "un";

    private static final int LEAST_ROOT = 5;

    private static final String UP = """
            increase increased increasing rise rose risen rising grow grew grown growing growth up higher high gain gained
            expand expanded expanding expansion surge surged above over more improve improved improving improvement exceed
            exceeded exceeding better strong stronger profit earn earned raise raised raising climb climbed jump jumped
            boost boosted add added largest highest best positive upward strengthen strengthened accelerate accelerated
            """;

    private static final String DOWN = """
            decrease decreased decreasing fall fell fallen falling decline declined declining down lower low loss lose lost
            losing reduce reduced reducing reduction drop dropped below under less fewer worse worsen worsened weak weaker
            shrink shrank shrunk cut cutting slump slumped plunge plunged remove removed smallest lowest worst negative
            downward weaken weakened slow slowed
            """;

    private static final List<String> PAIRS = lines();

    /** Of these one tells of the same event from the other side: who buys is sold to. */
    private static final Set<String> CONVERSE =
            stems("buy sell bought sold win lose won lost victory defeat import export attack defend");

    private static final List<Set<String>> WAYS = List.of(stems(UP), stems(DOWN));

    private static final Map<String, Set<String>> OF = table();

    private Opposites() {}

    /** The stems of words that say the opposite of the word with this stem: those that are listed, and what "un" makes of it, which need not be a word. */
    public static Set<String> of(String stem) {
        Set<String> listed = OF.getOrDefault(stem, Set.of());
        boolean turned = stem.startsWith(NOT);
        String other = turned ? stem.substring(NOT.length()) : NOT + stem;
        if (Math.min(stem.length(), other.length()) < LEAST_ROOT) {
            return listed;
        }
        Set<String> opposites = new HashSet<>(listed);
        opposites.add(other);
        return opposites;
    }

    /** True where the word and its opposite can tell of one event, each of another who takes part in it. */
    public static boolean areConverse(String stem, String opposite) {
        return CONVERSE.contains(stem) && CONVERSE.contains(opposite);
    }

    /** The stems of words that point the same way, the word's own among them: "grow" and "rise"; its own alone for most words. */
    public static Set<String> alike(String stem) {
        return WAYS.stream().filter(way -> way.contains(stem)).findFirst().orElse(Set.of(stem));
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        Set<String> up = WAYS.getFirst();
        Set<String> down = WAYS.getLast();
        up.forEach(word -> add(table, word, down));
        down.forEach(word -> add(table, word, up));
        for (String pair : PAIRS) {
            String[] sides = pair.split(":");
            Set<String> others = stems(sides[1].replace(',', ' '));
            Set<String> one = stems(sides[0]);
            one.forEach(word -> add(table, word, others));
            others.forEach(word -> add(table, word, one));
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Opposites.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The list of opposites " + RESOURCE + " is missing from the program. Install it again.", e);
        }
    }

    private static void add(Map<String, Set<String>> table, String stem, Set<String> opposites) {
        table.computeIfAbsent(stem, key -> new HashSet<>()).addAll(opposites);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Tokenizer.tokens(words.strip()).forEach(token -> stems.add(token.stem()));
        return stems;
    }
}
