package app.parallax.annotate.name;

import app.parallax.annotate.word.WordList;
import java.util.Locale;
import java.util.Set;

/** Words for what people are: titles before a name and offices that a description can name. */
public final class Offices {

    private static final Set<String> TITLES = WordList.of("""
            mr mrs ms miss dr prof professor sir lord lady dame madam madame king queen prince princess pope
            saint father sister brother rev reverend hon captain capt colonel col lieutenant lt major maj
            sergeant sgt admiral adm gen commander cmdr officer detective sheriff sen rep gov pres congressman
            congresswoman judge justice cardinal bishop archbishop imam rabbi
            """);

    private static final Set<String> OFFICES = WordList.of("""
            president minister secretary general chancellor senator representative governor mayor premier chief
            director chairman chairwoman chair chairperson ambassador commissioner speaker spokesman spokeswoman
            spokesperson ceo cfo executive leader head nominee candidate analyst economist lawyer attorney
            prosecutor manager adviser advisor aide strategist official envoy diplomat commander expert author
            founder owner politician lawmaker congressman deputy moderator coordinator fellow reporter
            journalist editor correspondent delegate counsel treasurer dean rector coach scientist researcher
            professor activist billionaire businessman mogul vice-president secretary-general commander-in-chief
            councillor member
            """);

    private static final Set<String> PARTS = WordList.of("""
            prime foreign vice deputy first acting former interim assistant senior press defence defense
            interior finance state general high chief lead national security campaign ex-president under white
            then attorney executive managing
            """);

    private static final Set<String> ANY_LEADER =
            Set.of("leader", "head", "politician", "chief", "statesman", "official");

    private static final Set<String> LEADING = WordList.of("""
            president chancellor premier prime governor mayor chairman chairwoman chair chairperson king queen leader
            head chief ceo general secretary-general director
            """);

    private static final Set<String> SERVING = WordList.of("""
            vice deputy assistant spokesman spokeswoman spokesperson adviser advisor aide press staff
            """);

    private Offices() {}

    /** True for "Mr", "Dr." and other words that only stand before a person's name. */
    public static boolean isTitle(String word) {
        return TITLES.contains(bare(word));
    }

    /** True for "president" and other words for what a person is. */
    public static boolean isOffice(String word) {
        return OFFICES.contains(bare(word));
    }

    /** True for words that qualify an office and are no name of a country or body: "prime", "former". */
    public static boolean isPart(String word) {
        return PARTS.contains(bare(word));
    }

    /** True for words that can mean the holder of any high office: "leader". */
    public static boolean isAnyLeader(String word) {
        return ANY_LEADER.contains(bare(word));
    }

    /** Is whoever holds the office at the head of something? The words are those of one office. */
    static boolean leads(Set<String> office) {
        return office.stream().anyMatch(LEADING::contains) && office.stream().noneMatch(SERVING::contains);
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
