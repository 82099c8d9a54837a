package app.parallax.text;

import java.util.Set;

/** What stands behind a person's name: letters for an office, a rank or a degree, which are no part of it, and "Jr." or "III", which are. */
public final class NameSuffixes {

    private static final Set<String> LETTERS = Set.of(
            "am", "ms", "mp", "msp", "mep", "mla", "mlas", "mpp", "mhk", "td", "qc", "kc", "cbe", "obe", "mbe", "kbe",
            "dbe", "gbe", "phd", "dphil", "md", "dds", "jd", "mba", "rn", "cpa", "esq", "frs", "frcp", "usn", "usmc",
            "usaf");

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "jnr", "snr", "ii", "iii", "iv");

    private NameSuffixes() {}

    /** True for letters as MP, QC or Ph.D., written with two capitals at least. */
    public static boolean isLetters(String word) {
        boolean capitals = word.chars().filter(Character::isUpperCase).count() >= 2;
        return capitals && LETTERS.contains(bare(word));
    }

    /** True for letters of more than one: PhDs, MPs, NGOs. These are words for things and people, and no names. */
    public static boolean isPluralOfLetters(String word) {
        if (word.length() < 3 || !word.endsWith("s")) {
            return false;
        }
        String one = word.substring(0, word.length() - 1);
        return isLetters(one) || one.chars().allMatch(Character::isUpperCase);
    }

    /** True for Jr., Sr., II, III and IV. */
    public static boolean isGeneration(String word) {
        return GENERATIONS.contains(bare(word)) && Character.isUpperCase(word.codePointAt(0));
    }

    /** The family name in a name in any case and folding: the last word that is no suffix; the last word where all are. */
    public static String familyName(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && isSuffix(lastWord(rest))) {
            rest = rest.substring(0, rest.lastIndexOf(' ')).stripTrailing();
        }
        return lastWord(rest);
    }

    private static boolean isSuffix(String word) {
        String bare = bare(word);
        return GENERATIONS.contains(bare) || isLetters(word);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String bare(String word) {
        return Folding.key(word).replace(".", "").replace(",", "");
    }
}
