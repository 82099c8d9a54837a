package app.parallax.read.layout;

import app.parallax.text.NameSuffixes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name at the end of words like "Prime Minister Ana Horvat": read from behind, up to the last word that can only be
 * part of an office.
 */
final class NameTail {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "la",
            "le", "du", "dos", "das", "y");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "to", "in", "on", "at", "with", "the", "&");

    private final List<String> tokens;
    private int from;

    private NameTail(List<String> tokens) {
        this.tokens = tokens;
        this.from = tokens.size();
    }

    /** The name, or nothing where the words name only a part or a body. */
    static String of(String words) {
        List<String> tokens = new ArrayList<>(Arrays.asList(words.strip().split(" ")));
        while (tokens.size() > 1 && NameSuffixes.isLetters(tokens.getLast())) {
            tokens.removeLast();
        }
        return String.join(" ", new NameTail(tokens).name());
    }

    private List<String> name() {
        while (from > 0 && belongs(from - 1)) {
            from--;
        }
        boolean linked = from > 0 && LINKS.contains(tokens.get(from - 1).toLowerCase(Locale.ROOT));
        if (linked) {
            shorten();
        }
        List<String> name = tokens.subList(from, tokens.size());
        return isName(name, linked) ? name : List.of();
    }

    private boolean belongs(int i) {
        String token = tokens.get(i);
        if (LINKS.contains(token.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !isOfficeNoun(i) && (!OfficeWords.isOffice(token) || isSaint(i) || isFamilyName(i));
    }

    /** "Chief Metallurgist Daniel Okoro": whatever the office is, two words of a name stand behind it. */
    private boolean isOfficeNoun(int i) {
        boolean whole = i + 3 == tokens.size() && !isInitial(i + 1);
        return whole
                && i > 0
                && OfficeWords.isQualifier(tokens.get(i - 1))
                && !PARTICLES.contains(tokens.get(i + 1).toLowerCase(Locale.ROOT));
    }

    /** "Ana St. Clair": a saint inside a name, where no office stands before it. */
    private boolean isSaint(int i) {
        String token = tokens.get(i);
        return i + 1 < tokens.size()
                && token.toLowerCase(Locale.ROOT).replace(".", "").equals("st");
    }

    /** "Mr King", "Ana Bishop": a title at the very end, behind a form of address or a name. */
    private boolean isFamilyName(int i) {
        if (i == 0 || i < tokens.size() - 1 || !OfficeWords.isFamilyName(tokens.get(i))) {
            return false;
        }
        String before = tokens.get(i - 1);
        return OfficeWords.isHonorific(before)
                || (!OfficeWords.isOffice(before) && !LINKS.contains(before.toLowerCase(Locale.ROOT)));
    }

    /** "of the Republic of X First Last": the last two words of a name, with its particles and initials. */
    private void shorten() {
        int start = tokens.size();
        int words = 0;
        int initials = 0;
        while (start > from && words + (initials > 1 ? 1 : 0) < 2) {
            start--;
            String token = tokens.get(start);
            boolean initial = token.length() == 2 && token.endsWith(".");
            initials += initial ? 1 : 0;
            words += initial || isSaint(start) || PARTICLES.contains(token.toLowerCase(Locale.ROOT)) ? 0 : 1;
            while (initials > 0 && start > from && isInitial(start - 1)) {
                start--;
                initials++;
            }
        }
        while (start > from && isInitial(start - 1)) {
            start--;
        }
        from = words + (initials > 1 ? 1 : 0) >= 2 && start > from ? start : tokens.size();
    }

    private boolean isInitial(int i) {
        return tokens.get(i).length() == 2 && tokens.get(i).endsWith(".");
    }

    private boolean isName(List<String> name, boolean linked) {
        boolean letter = name.size() == 1 && name.getFirst().replace(".", "").length() <= 1;
        boolean article =
                !linked && from == 0 && name.size() > 1 && name.getFirst().equalsIgnoreCase("the");
        boolean numbered = !name.isEmpty() && name.getLast().chars().allMatch(Character::isDigit);
        return !name.isEmpty() && !letter && !article && !numbered;
    }
}
