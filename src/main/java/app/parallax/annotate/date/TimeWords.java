package app.parallax.annotate.date;

import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Words of which a time expression without a digit holds at least one: a quick look before the patterns. */
final class TimeWords {

    private static final Set<String> WORDS = WordList.of("""
            yesterday today tomorrow tonight day days week weeks month months year years decade decades century
            centuries quarter hour hours minute minutes second seconds morning afternoon evening night spring
            summer autumn fall winter weekend twenties thirties forties fifties sixties seventies eighties nineties
            year-end half period nineteen eighteen thousand
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            monday tuesday wednesday thursday friday saturday sunday
            mon tue tues wed thu thur thurs fri sat sun
            """);

    private TimeWords() {}

    /** Also where it is a part of a compound or an abbreviation with its dot. */
    static boolean contains(String lower) {
        if (WORDS.contains(lower)) {
            return true;
        }
        if (lower.endsWith(".")) {
            return contains(lower.substring(0, lower.length() - 1));
        }
        int hyphen = lower.indexOf('-');
        return hyphen >= 0 && (contains(lower.substring(0, hyphen)) || contains(lower.substring(hyphen + 1)));
    }
}
