package app.parallax.annotate.figure;

import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Words that measure time: numbers before them belong to the layer of dates. */
final class TimeUnits {

    private static final Set<String> WORDS = WordList.of("""
            second seconds minute minutes hour hours day days week weeks month months year years decade decades
            century centuries o'clock am pm a.m. p.m. today yesterday tomorrow monday tuesday wednesday thursday
            friday saturday sunday
            """);

    private TimeUnits() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
