package app.parallax.annotate.date;

import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Words of which a time expression without a capital or a digit holds at least one: a quick look before the patterns. */
final class TimeWords {

    private static final Set<String> WORDS = WordList.of("""
            yesterday today tomorrow tonight day days week weeks month months year years decade decades century
            centuries quarter hour hours minute minutes second seconds morning afternoon evening night spring
            summer autumn fall winter weekend fifties sixties seventies eighties nineties year-end half
            """);

    private TimeWords() {}

    static boolean contains(String lower) {
        if (WORDS.contains(lower)) {
            return true;
        }
        int hyphen = lower.lastIndexOf('-');
        return hyphen > 0 && (WORDS.contains(lower.substring(hyphen + 1)) || lower.startsWith("year"));
    }
}
