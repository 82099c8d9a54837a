package app.parallax.annotate.figure;

import app.parallax.annotate.word.WordList;
import app.parallax.text.NumberWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts written as one word with what they count: "a seven-member council". */
final class Compounds {

    /** What says how, and counts nothing: "two-way", "two-thirds" is a share. */
    private static final Set<String> NO_COUNT = WordList.of("""
            way sided faced fold time timer tone pronged dimensional part party star some
            half third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths
            """);

    private Compounds() {}

    /** The number in a compound of two to nineteen or tens with a noun, in lower case; -1 where there is none. "One-" seldom counts. */
    static int count(String lower) {
        int hyphen = lower.indexOf('-');
        int value = hyphen < 0 ? -1 : NumberWords.small(lower.substring(0, hyphen));
        return value > 1 && noun(lower) != null ? value : -1;
    }

    /** The noun that the compound counts, its base form; null where it counts nothing. */
    static @Nullable String noun(String lower) {
        int hyphen = lower.indexOf('-');
        String noun = hyphen < 0 ? "" : lower.substring(hyphen + 1);
        boolean counted = noun.length() > 2
                && noun.chars().allMatch(Character::isLetter)
                && !NO_COUNT.contains(noun)
                && !TimeUnits.contains(noun)
                && NumberWords.small(noun) < 0
                && Numerals.scale(noun) == 0;
        return counted ? NounForms.base(noun) : null;
    }
}
