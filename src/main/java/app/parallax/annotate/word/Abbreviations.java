package app.parallax.annotate.word;

import java.util.Locale;
import java.util.Set;

/** Short forms of English that end in a full stop without ending a sentence. */
public final class Abbreviations {

    private static final Set<String> BEFORE_A_NAME = WordList.of("""
            mr mrs ms dr prof sen rep gov gen col lt sgt capt maj cmdr adm hon rev st messrs pres amb brig cpl
            pvt supt det fr sr mt vs v no nos art fig vol ed approx ca cf e.g i.e viz dept sec insp atty
            attys asst assoc del
            """);

    private static final Set<String> ANYWHERE = WordList.of("""
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun co corp
            inc ltd plc bros jr etc a.m p.m u.s u.n u.k e.u d.c ave blvd rd calif conn mass fla ala ariz ark
            colo ill ind kan ky md mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo est gmt
            ph.d b.a m.a
            """);

    /** These are never written with a capital: "et al.", but "El Al". */
    private static final Set<String> SMALL = Set.of("al");

    private Abbreviations() {}

    /** True for "Mr" and its like, after which a name or number always goes on. */
    public static boolean standsBeforeAName(String word) {
        return BEFORE_A_NAME.contains(word.toLowerCase(Locale.ROOT));
    }

    /** True for any short form that is written with a full stop, initials ("J") and dotted letters ("U.S") among them. */
    public static boolean isKnown(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BEFORE_A_NAME.contains(lower)
                || ANYWHERE.contains(lower)
                || SMALL.contains(word)
                || isDotted(lower)
                || isInitial(word);
    }

    public static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1
                && Character.isUpperCase(word.codePointAt(0))
                && !word.equals("I");
    }

    private static boolean isDotted(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean dotWanted = i % 2 == 1;
            if (dotWanted != (word.charAt(i) == '.') || (!dotWanted && !Character.isLetter(word.charAt(i)))) {
                return false;
            }
        }
        return word.length() >= 3;
    }
}
