package app.parallax.read.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines under pictures: they end in a credit, or begin as only captions do. */
final class Captions {

    private static final int LONGEST = 320;
    private static final String CREDIT =
            "(?:source|photo|image|picture|photograph|credit|courtesy|graphic|video|foto)s?";
    private static final Pattern BRACKET = pattern("\\((?:file\\s+)?" + CREDIT
            + "(?:\\s+(?:by|credits?|courtesy(?:\\s+of)?))?\\s*[:/]?\\s[^()]{2,80}\\)\\.?\\s*$");
    private static final Pattern CREDIT_END = pattern(
            "(?:(?:image|photo|picture|photograph|foto)(?:\\s+(?:credits?|by|courtesy))?s?|credit):\\s?[^.!?:]{2,90}$");
    private static final Pattern AGENCY_END = Pattern.compile(
            "(?:\\((?:AP|AFP|Reuters)? ?Photo[/ ][^()]{2,40}\\)|(?:/|via |\\()(?:Getty Images|AFP|REUTERS|Reuters|AP|EPA|dpa|Shutterstock)\\)?)\\.?$");
    private static final Pattern LETTERS = Pattern.compile("\\((\\p{Lu}{2,5})\\)\\.?$");
    private static final Pattern BEGIN = pattern(
            "^(?:file(?:\\s+(?:photo|picture|image))?\\s*[:–—-]|(?:photo|image|picture|caption)(?:\\s+credits?|\\s+by)?\\s*:|©\\s*(?!\\d|copyright)\\p{L})");

    private Captions() {}

    static boolean matches(String words) {
        return words.length() <= LONGEST && hasSign(words) && matchesAny(words);
    }

    /** Most paragraphs have none of the marks that a credit needs; to see that costs less than the patterns. */
    private static boolean hasSign(String words) {
        boolean sign = words.indexOf(':') >= 0 || words.indexOf('©') >= 0 || words.contains("via ");
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return sign || last == ')' || (last != '.' && words.indexOf('/') >= 0) || words.endsWith(").");
    }

    private static boolean matchesAny(String words) {
        return BRACKET.matcher(words).find()
                || (mayEndInCredit(words) && CREDIT_END.matcher(words).find())
                || (AGENCY_END.matcher(words).find() && !isSpeltOut(words))
                || BEGIN.matcher(words).find();
    }

    /** No sentence ends behind the last colon: most paragraphs with one are turns of a transcript. */
    private static boolean mayEndInCredit(String words) {
        int colon = words.lastIndexOf(':');
        return colon >= 0 && words.substring(colon + 1).chars().noneMatch(c -> c == '.' || c == '!' || c == '?');
    }

    /** "the European Pressphoto Agency (EPA)": a sentence that says what the letters stand for. */
    private static boolean isSpeltOut(String words) {
        Matcher letters = LETTERS.matcher(words);
        if (!letters.find()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words.substring(0, letters.start()).split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().endsWith(letters.group(1));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
