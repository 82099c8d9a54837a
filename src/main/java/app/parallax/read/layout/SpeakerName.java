package app.parallax.read.layout;

import app.parallax.text.NameSuffixes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the name out of a label: without office, form of address, letters behind the name and outlet.
 *
 * @param name the name, or the whole label where it names nobody but a part ("Moderator", "The Chair")
 * @param isPerson false where it is only a part
 */
record SpeakerName(String name, boolean isPerson) {

    private static final Pattern PARTS = Pattern.compile(",\\s*|\\s(?:[-–—]|--)\\s");
    /** The full stop of "Q." is no part of it; that of "Keller & Co." is. */
    private static final Pattern STOP = Pattern.compile("^(\\p{L})\\.$");

    private static final Pattern HOLDER =
            Pattern.compile("\\p{Lu}[^\\s\\d,;:/&]*(?:\\s[^\\s\\d,;:/&]+)*\\s[^\\s\\d,;:/&]*\\p{Lu}[^\\s\\d,;:/&]*");
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "la", "le", "du", "al", "el", "bin", "da", "di", "ter", "ten", "del",
            "dos");

    static SpeakerName of(Label label) {
        SpeakerName outside = of(label.name());
        if (OfficeWords.asks(label.name())) {
            return asker(label, outside);
        }
        if (!outside.isPerson() && namesHolder(label)) {
            int nested = label.bracket().indexOf('(');
            SpeakerName holder =
                    of(nested > 0 ? label.bracket().substring(0, nested).strip() : label.bracket());
            return holder.isPerson() ? holder : outside;
        }
        return outside;
    }

    /** "Question (Ana Horvat, Radio One)" names who asks, "Question (Radio One)" only for whom. */
    private static SpeakerName asker(Label label, SpeakerName part) {
        String[] parts = label.bracket().split(",\\s*|\\s(?:[-–—]|--|of|from|with|for)\\s", 2);
        boolean named = parts.length == 2 && HOLDER.matcher(parts[0]).matches();
        SpeakerName name = named ? of(parts[0].strip()) : part;
        return name.isPerson() && name.name().contains(" ") ? name : part;
    }

    /** The person named by words like "Title Name", "Name, office" or "office, Name". */
    static SpeakerName of(String words) {
        String[] parts = PARTS.split(words);
        for (String part : parts) {
            String name = NameTail.of(part);
            boolean whole = name.equals(part.strip());
            if (!name.isEmpty() && (name.contains(" ") || !whole || parts.length == 1)) {
                return new SpeakerName(capitalised(name, true), true);
            }
        }
        return new SpeakerName(capitalised(STOP.matcher(words).replaceFirst("$1"), false), false);
    }

    /** "The Chair (Ms Horvat)", "The Minister of Finance (Ana Horvat)"; but "Question (Radio One)". */
    private static boolean namesHolder(Label label) {
        String bracket = label.bracket();
        if (bracket.isEmpty()) {
            return false;
        }
        boolean one = label.name().regionMatches(true, 0, "the ", 0, 4);
        return OfficeWords.isHonorific(bracket.split(" ", 2)[0])
                || (one && HOLDER.matcher(bracket).matches());
    }

    /** Names set in capitals are written as names are; so is a family name in capitals behind a given name that is not. */
    private static String capitalised(String name, boolean person) {
        boolean all = name.length() > 3 && name.chars().noneMatch(Character::isLowerCase);
        if (!all && !person) {
            return name;
        }
        String[] tokens = name.split(" ");
        for (int i = 0; i < tokens.length; i++) {
            boolean capitals = tokens[i].chars().noneMatch(Character::isLowerCase);
            boolean family = i > 0 && (tokens[i].length() > 3 || i == tokens.length - 1);
            boolean particle = i > 0 && i < tokens.length - 1 && PARTICLES.contains(tokens[i].toLowerCase(Locale.ROOT));
            if (capitals && !NameSuffixes.isGeneration(tokens[i]) && (all || family || particle)) {
                tokens[i] = particle ? tokens[i].toLowerCase(Locale.ROOT) : inWords(tokens[i]);
            }
        }
        return String.join(" ", tokens);
    }

    private static String inWords(String token) {
        StringBuilder out = new StringBuilder(token.length());
        boolean inWord = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            out.append(inWord ? Character.toLowerCase(c) : c);
            inWord = Character.isLetter(c);
        }
        return out.toString();
    }
}
