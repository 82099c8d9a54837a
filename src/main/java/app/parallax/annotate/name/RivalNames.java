package app.parallax.annotate.name;

import app.parallax.text.Folding;
import java.util.regex.Pattern;

/** Whether two names are sure to name two: neither a variant or short form of the other, nor of another rank. */
public final class RivalNames {

    private static final int SHORT = 3;
    private static final Pattern PARTY = Pattern.compile("^\\p{Lu}-");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.&]{1,7}");

    private RivalNames() {}

    /** True where the one cannot stand for the other. Symmetric. */
    public static boolean are(String one, String other) {
        return !areVariants(one, other)
                && isAcronym(one) == isAcronym(other)
                && Countries.contains(one) == Countries.contains(other);
    }

    /** "SEC" may be short for any other name. */
    public static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }

    /** "Norwegian" and "Norway", "Ala." and "Alabama", "R-Tenn" and "Tennessee". */
    private static boolean areVariants(String one, String other) {
        String a = Folding.key(PARTY.matcher(one).replaceFirst("")).replace(".", "");
        String b = Folding.key(PARTY.matcher(other).replaceFirst("")).replace(".", "");
        return Demonyms.alike(one, other)
                || a.regionMatches(0, b, 0, Math.min(SHORT, Math.max(a.length(), b.length())));
    }
}
