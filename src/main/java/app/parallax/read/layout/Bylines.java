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

    private static final String TEXT =
            "(?:article|story|report|reporting|piece|post|essay|op-ed|commentary|column|interview|"
                    + "speech|text|item|blog|review|dispatch|content)";
    private static final String CREDITED = "(?:story|text|words|report)\\s+by\\s+[^.!?]{2,60}?\\s*\\(?";
    /** "This article", "A longer version of this essay", "Story": the line speaks of itself. */
    private static final String THIS_TEXT =
            "(?:(?:[\\p{L}-]+\\s+){0,4}this\\s+)?(?:[\\p{L}-]+\\s+){0,2}?" + TEXT + "\\s+";
    /** Nothing may follow the place but a date or a part of its name: "first appeared in May, when …" tells a story. */
    private static final String FIRST_SHOWN = "\\(?(?:(?:was|is|were|has|had|been)\\s+)*(?:originally|first)\\s+"
            + "(?:posted|published|appeared|printed|broadcast|aired)\\s+(?:on|in|at|by)\\b(?:[^!?,;]|,(?=\\s*(?-i:[\\p{Lu}\\d]))){2,100}";
    /** At least two words of names, and nothing but names and where they write from. */
    private static final String CONTRIBUTORS =
            "(?=(?:\\S+\\s+)*?(?-i:\\p{Lu})\\S*\\s+(?:\\S+\\s+)*?(?-i:\\p{Lu}))(?-i:\\p{Lu})[^!?]{2,140}?\\s";

    private static final List<Pattern> PATTERNS = List.of(
            pattern("[•·*\\s|–-]*(?:(?:last\\s+|first\\s+)?(?:updated|modified|published|posted|issued|released|date|"
                    + "created)(?:\\s+on|\\s+at)?\\s*:?\\s*)?" + DAY + Dates.anonymous() + CLOCK + "[\\s|•·–-]*"),
            pattern("[•·*\\s|–-]*(?:last\\s+|first\\s+)?(?:updated|modified|published|posted|issued|released)"
                    + "\\s*(?::|on\\b|at\\b|" + DAY + "|(?=\\d))[^.!?\\d]{0,16}\\d[^!?]{0,60}(?<!\\.)"),
            pattern("(?:story|words|text|report|reporting|written|reported|compiled|edited|additional reporting|"
                    + "interview|photographs?)\\s+by:?\\s+(?-i:\\p{Lu})[^!?]{0,180}"),
            Pattern.compile("(?:By|BY)\\s+" + NAMES + "(?:\\s*[|/•·,–-]\\s*" + NAMES + ")*(?:\\s*\\([^)]{1,40}\\))?"),
            pattern("\\(?(?:as delivered|as spoken|as prepared(?: for delivery)?|check against delivery|unofficial "
                    + "translation|as released|verbatim record|embargoed?[^!?]{0,60})\\)?\\.?"),
            pattern("(?:" + CREDITED + "|" + THIS_TEXT + ")?" + FIRST_SHOWN),
            pattern(CONTRIBUTORS + "contributed\\s+(?:reporting\\b|to\\s+(?:this|the)\\s+" + TEXT
                    + "\\b)[^!?,;’']{0,40}"),
            Pattern.compile(
                    "(?:[a-z]{2,4}(?:/[a-z]{2,4})*\\s*)?\\(\\p{L}[\\p{L} .&-]{1,25}(?:[,/]\\s*\\p{L}[\\p{L} .&-]{1,25})*\\)"),
            Pattern.compile("(?:[a-z]{2,4}/)+[a-z]{2,4}(?:\\s*\\([^)]{2,60}\\))?"),
            Pattern.compile(
                    "\\(?(?:AP|AFP|Reuters|REUTERS|dpa|UPI|ANSA|EFE|Xinhua|Interfax|Bloomberg)(?:[,/]\\s*[\\p{L} ]{2,20})*\\)?"),
            Pattern.compile("\\p{Lu}[\\p{L} .,/]{1,40}(?:\\([\\p{L} ]{2,20}\\))?\\s*(?:--|—|–)"));

    private Bylines() {}

    static boolean matches(String words) {
        return words.length() <= LONGEST
                && (PATTERNS.stream().anyMatch(pattern -> pattern.matcher(words).matches())
                        || Datelines.matches(words));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
