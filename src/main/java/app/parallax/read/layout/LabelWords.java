package app.parallax.read.layout;

import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that can name who speaks: capitalised ones, with particles between them and an office before or behind. */
final class LabelWords {

    private static final int MOST_WORDS = 16;
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern TIME = Pattern.compile("[\\s~]*(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d+)?\\s*");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "and", "for", "de", "del", "della", "di", "da", "van", "von", "der", "den", "ter", "ten",
            "bin", "ibn", "al", "el", "la", "le", "du", "des", "dos", "das", "y", "e", "i", "to", "in", "on", "at",
            "with", "&", "/");

    private static final Set<String> ALLOWED_CAPITALS =
            Set.of("the", "of", "and", "for", "will", "may", "us", "it", "am", "mr", "mrs", "ms", "dr");

    private LabelWords() {}

    /** The words outside brackets, white space made one. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
            boolean mark = "()[]*_#".indexOf(c) >= 0;
            plain.append(depth == 0 && !mark ? (White.is(c) ? ' ' : c) : ' ');
            depth += c == '(' || c == '[' ? 1 : 0;
        }
        return SPACES.matcher(plain.toString().strip()).replaceAll(" ").replace(" ,", ",");
    }

    /** The words in the first outer brackets that hold more than a time; empty where there are none. */
    static String bracket(String words) {
        int depth = 0;
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' || c == '[') {
                open = depth == 0 ? i + 1 : open;
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
                String inside = words.substring(open, i).strip();
                if (depth == 0 && !inside.isEmpty() && !TIME.matcher(inside).matches()) {
                    return inside;
                }
            }
        }
        return "";
    }

    /** True of words that may still have their brackets. */
    static boolean areNameLike(String words) {
        return isNameLike(plain(words));
    }

    static boolean isNameLike(String name) {
        String[] tokens = name.split(" ");
        if (name.isEmpty() || tokens.length > MOST_WORDS) {
            return false;
        }
        if (tokens.length == 1 && OfficeWords.isRole(tokens[0])) {
            return true;
        }
        return startsLikeName(tokens) && hold(tokens);
    }

    /** How many words a name has, its office among them: particles, initials and dashes do not count. */
    static int count(String name) {
        int count = 0;
        for (String token : name.split(" ")) {
            boolean initial = token.length() == 2 && token.endsWith(".");
            count += PARTICLES.contains(token.toLowerCase(Locale.ROOT)) || DASHES.contains(token) || initial ? 0 : 1;
        }
        return count;
    }

    /** True where an office or the like is set apart by a comma or a dash. */
    static boolean hasParts(String name) {
        for (String token : name.split(" ")) {
            if (token.endsWith(",") || DASHES.contains(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLikeName(String[] tokens) {
        int capital = 0;
        while (capital < tokens.length - 1 && PARTICLES.contains(tokens[capital])) {
            capital++;
        }
        String first = tokens[capital];
        if (!isCapital(first)) {
            return false;
        }
        String key = Folding.key(first);
        boolean name = key.equals("the") || key.equals("will") || key.equals("may") || key.equals("a");
        return name || !FunctionWords.contains(key) || key.endsWith(".") || OfficeWords.isOffice(first);
    }

    /** True where every word is capitalised or a particle; behind a name and a comma or a dash an office may be in small letters. */
    private static boolean hold(String[] tokens) {
        boolean apart = false;
        int small = 0;
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            boolean good =
                    isCapital(token) || isNumber(token, i) || PARTICLES.contains(token) || DASHES.contains(token);
            if (isShouted(token)) {
                return false;
            }
            small += good ? 0 : 1;
            if (!good && !(apart && i >= 2)) {
                return false;
            }
            apart |= token.endsWith(",") || (i > 0 && DASHES.contains(token));
        }
        String last = tokens[tokens.length - 1];
        return isCapital(last) || isNumber(last, 1) || (small > 0 && saysOffice(tokens));
    }

    /** A small word in capitals: part of a headline set in capitals, never of a name. */
    private static boolean isShouted(String token) {
        boolean capitals = token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
        String key = Folding.key(token);
        return (capitals && !ALLOWED_CAPITALS.contains(key) && FunctionWords.contains(key))
                || "'‘’\"".indexOf(token.charAt(0)) >= 0;
    }

    private static boolean saysOffice(String[] tokens) {
        for (String token : tokens) {
            if (OfficeWords.isOffice(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || hasInnerCapital(token);
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** d'Entremont, al-Sisi, iPhone. */
    private static boolean hasInnerCapital(String token) {
        return token.length() > 2 && token.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isNumber(String token, int index) {
        return index > 0 && token.length() <= 3 && token.chars().allMatch(Character::isDigit);
    }
}
