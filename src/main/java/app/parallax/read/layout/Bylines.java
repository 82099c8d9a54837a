package app.parallax.read.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Lines on where a text comes from: dates, authors, agencies, "as delivered", "originally posted on". */
final class Bylines {

    private static final int LONGEST = 220;
    private static final String DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
    private static final String CLOCK =
            "(?:[\\s,|•·@–—-]*(?:at\\s+)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?[a-z]{0,5}\\)?)?";
    private static final String NAMES =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:,?\\s+(?:and\\s+|of\\s+|for\\s+|in\\s+|the\\s+|de\\s+|van\\s+|von\\s+)?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*)*";

    private static final List<Pattern> PATTERNS = List.of(
            pattern("[•·*\\s|–-]*(?:(?:last\\s+|first\\s+)?(?:updated|modified|published|posted|issued|released|date|"
                    + "created)(?:\\s+on|\\s+at)?\\s*:?\\s*)?" + DAY + anonymous() + CLOCK + "[\\s|•·–-]*"),
            pattern(
                    "[•·*\\s|–-]*(?:last\\s+|first\\s+)?(?:updated|modified|published|posted|issued|released)\\b[^.!?]{0,20}\\d[^!?]{0,60}"),
            pattern("(?:story|words|text|report|reporting|written|reported|compiled|edited|additional reporting|"
                    + "interview|photographs?)\\s+by:?\\s+\\S[^!?]{0,180}"),
            Pattern.compile("(?:By|BY)\\s+" + NAMES + "(?:\\s*[|/•·,–-]\\s*" + NAMES + ")*(?:\\s*\\([^)]{1,40}\\))?"),
            pattern("\\(?(?:as delivered|as spoken|as prepared(?: for delivery)?|check against delivery|unofficial "
                    + "translation|as released|verbatim record|embargoed?[^!?]{0,60})\\)?\\.?"),
            pattern(
                    "[^!?]{0,120}\\b(?:originally|first)\\s+(?:posted|published|appeared)\\s+(?:on|in|at|by)\\b[^!?]{0,100}"),
            pattern(
                    "[^!?]{2,140}\\bcontributed\\s+(?:to|reporting)\\b[^!?]{0,60}\\b(?:article|report|story|reporting|this)\\b[^!?]{0,30}"),
            Pattern.compile(
                    "(?:[a-z]{2,4}(?:/[a-z]{2,4})*\\s*)?\\(\\p{L}[\\p{L} .&-]{1,25}(?:[,/]\\s*\\p{L}[\\p{L} .&-]{1,25})*\\)"),
            Pattern.compile("(?:[a-z]{2,4}/)+[a-z]{2,4}(?:\\s*\\([^)]{2,60}\\))?"),
            Pattern.compile(
                    "\\(?(?:AP|AFP|Reuters|REUTERS|dpa|UPI|ANSA|EFE|Xinhua|Interfax|Bloomberg)(?:[,/]\\s*[\\p{L} ]{2,20})*\\)?"),
            Pattern.compile("\\p{Lu}[\\p{L} .,/]{1,40}(?:\\([\\p{L} ]{2,20}\\))?\\s*(?:--|—|–)"));

    private Bylines() {}

    static boolean matches(String words) {
        return words.length() <= LONGEST
                && PATTERNS.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }

    private static String anonymous() {
        return Dates.DATE.replaceAll("\\?<[dmy]\\d>", "?:");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
