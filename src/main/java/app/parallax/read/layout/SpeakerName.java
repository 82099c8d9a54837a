package app.parallax.read.layout;

import app.parallax.text.NameSuffixes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the name out of a label: without office, form of address, letters behind the name and outlet.
 *
 * @param name the name, or the whole label where it names nobody but a part ("Moderator", "The Chair")
 * @param isPerson false where it is only a part
 */
record SpeakerName(String name, boolean isPerson) {

    private static final Pattern PARTS = Pattern.compile(",\\s*|\\s[-–—]\\s");
    private static final Set<String> NAME_PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "la",
            "le", "du", "dos", "das", "y");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "to", "in", "on", "at", "with", "the", "&");

    static SpeakerName of(Label label) {
        SpeakerName outside = of(label.name());
        if (!outside.isPerson() && startsWithHonorific(label.bracket())) {
            int nested = label.bracket().indexOf('(');
            return of(nested > 0 ? label.bracket().substring(0, nested).strip() : label.bracket());
        }
        return outside;
    }

    /** The person named by words like "Title Name", "Name, office" or "office, Name". */
    static SpeakerName of(String words) {
        String[] parts = PARTS.split(words);
        for (String part : parts) {
            List<String> name = withoutOffice(part);
            boolean hasOffice = name.size() < part.split(" ").length;
            if (isPersonal(name) && (name.size() > 1 || hasOffice || parts.length == 1)) {
                return new SpeakerName(capitalised(String.join(" ", name)), true);
            }
        }
        return new SpeakerName(capitalised(words), false);
    }

    private static boolean startsWithHonorific(String words) {
        return !words.isEmpty() && OfficeWords.isHonorific(words.split(" ", 2)[0]);
    }

    private static boolean isPersonal(List<String> name) {
        boolean letter = name.size() == 1 && name.getFirst().replace(".", "").length() <= 1;
        return !name.isEmpty()
                && !letter
                && name.stream().noneMatch(token -> LINKS.contains(token))
                && name.stream().noneMatch(OfficeWords::isOffice);
    }

    /** What stands behind the last office of the part; all of it where none does. */
    private static List<String> withoutOffice(String part) {
        List<String> tokens = new ArrayList<>(Arrays.asList(part.strip().split(" ")));
        while (tokens.size() > 1 && NameSuffixes.isLetters(tokens.getLast())) {
            tokens.removeLast();
        }
        int office = lastOffice(tokens);
        if (office < 0) {
            return tokens.size() > 1 && tokens.getFirst().equalsIgnoreCase("the") ? List.of() : tokens;
        }
        List<String> rest = tokens.subList(office + 1, tokens.size());
        return linked(rest) ? lastName(rest) : rest;
    }

    private static int lastOffice(List<String> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (OfficeWords.isOffice(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean linked(List<String> rest) {
        return rest.stream().anyMatch(LINKS::contains);
    }

    /** "of the Republic of X First Last": the last two capitalised words, and particles between them. */
    private static List<String> lastName(List<String> rest) {
        int from = rest.size();
        int words = 0;
        while (from > 0 && words < 2 && !LINKS.contains(rest.get(from - 1))) {
            from--;
            words += NAME_PARTICLES.contains(rest.get(from)) ? 0 : 1;
        }
        boolean whole = words == 2 && from > 1 && !LINKS.contains(rest.get(from - 1));
        return whole ? rest.subList(from, rest.size()) : List.of();
    }

    /** Names set in capitals are written as names are. */
    private static String capitalised(String name) {
        boolean capitals = name.length() > 3 && name.chars().noneMatch(Character::isLowerCase);
        if (!capitals) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        boolean inWord = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(inWord ? Character.toLowerCase(c) : c);
            inWord = Character.isLetter(c)
                    || (c == '\'' && inWord && i + 2 < name.length() && name.charAt(i + 2) == ' ');
        }
        return out.toString();
    }
}
