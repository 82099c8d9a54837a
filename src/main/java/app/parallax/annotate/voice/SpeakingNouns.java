package app.parallax.annotate.voice;

import app.parallax.annotate.name.Offices;
import app.parallax.annotate.word.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** Common nouns for who or what can say something: people, by what they are or do, bodies of people, and what they write or publish. A box, a matter or a relationship says nothing. */
public final class SpeakingNouns {

    private static final Set<String> THINGS = WordList.of("""
            report statement letter memo ruling court document complaint lawsuit study paper article brief bill
            campaign ministry government company agency department committee council commission union party
            bank army police association federation organisation organization office group newspaper
            broadcaster network team board fund firm panel administration embassy charity
            """);

    private static final Set<String> OTHER_THINGS = WordList.of("""
            advert advertisement ad clip video film documentary piece post tweet message email e-mail note book editorial
            column headline website site blog magazine outlet channel programme program survey poll petition manifesto
            transcript testimony filing order opinion verdict summary guide manual sign banner slogan song law bylaw rule
            constitution charter code treaty contract agreement policy platform
            institute institution university college school church hospital club society authority tribunal bureau congress
            parliament senate assembly cabinet convention conference crew family couple crowd chorus coalition alliance
            movement delegation military navy media press public community industry judiciary jury
            """);

    /** Whom no ending tells. */
    private static final Set<String> PEOPLE = WordList.of("""
            man woman men women people person boy girl child children kid guy lad lady gentleman baby teen adult
            father mother dad mum mom parent son daughter brother sister sibling husband wife spouse partner uncle aunt
            nephew niece cousin grandfather grandmother grandson granddaughter grandparent widow friend boyfriend girlfriend
            fiance fiancee mate pal buddy colleague neighbour neighbor ally foe enemy rival guest host fan critic
            boss chief coach captain king queen prince princess monk nun saint hero heroine victim witness suspect
            defendant patient nurse clerk cop judge spy thief pilot chef athlete cadet recruit
            surrogate delegate advocate candidate graduate inmate pundit expert chap folk staff personnel youth
            native peasant slave orphan migrant veteran civilian american source insider outsider
            """);

    /** Who does, holds or believes something: "voter", "narrator", "activist", "librarian", "employee", "spokeswoman", "accountant". */
    private static final Pattern PERSON =
            Pattern.compile("\\p{L}{2,}(?:[eo]r|ist|ian|ee|eer|ant|man|woman|person|crat|maker)");

    /** What looks like one and is none. */
    private static final Set<String> NO_PERSON = WordList.of("""
            matter number order power water weather river border computer factor error door floor color colour fear
            corner winter summer center centre quarter dinner offer answer shoulder chapter poster tower shower layer
            mirror horror terror humor humour labor labour favor favour flavor flavour behavior behaviour honor honour
            rumor rumour odor tumor vapor sector vector liquor manner barrier disorder disaster character chamber
            container counter cover danger december november october september diameter drawer finger folder gender
            hammer hunger laser ladder leather liver lumber meter metre theater theatre motor murder pepper powder prayer
            printer register remainder reminder rubber scanner semester silver slaughter sugar supper surrender temper
            thunder timber tractor trailer transfer trigger wonder wrapper restaurant warrant plant grant covenant
            remnant pollutant degree fee knee tree coffee guarantee list mist fist twist wrist heist anchor interior
            exterior corridor elevator indicator calculator reactor generator refrigerator detector monitor projector
            helicopter fever filter cancer cluster copper cylinder encounter endeavour endeavor feather flower glacier
            harbor harbour ledger lever litter locker career
            """);

    private SpeakingNouns() {}

    /** True for a report, a court and other things and bodies that plainly say something. */
    static boolean areThings(String noun) {
        return THINGS.contains(noun);
    }

    /** True where the noun, in small letters, can be what a verb of saying is said of. */
    static boolean canSpeak(String noun) {
        return isOne(noun) || (noun.endsWith("s") && isOne(noun.substring(0, noun.length() - 1)));
    }

    /**
     * True where the noun names people by what they are or do.
     *
     * @param noun in small letters, one or many
     */
    public static boolean arePeople(String noun) {
        return isPerson(noun) || (noun.endsWith("s") && isPerson(noun.substring(0, noun.length() - 1)));
    }

    private static boolean isOne(String noun) {
        return THINGS.contains(noun)
                || OTHER_THINGS.contains(noun)
                || isPerson(noun)
                || (noun.endsWith("ie") && isOne(noun.substring(0, noun.length() - 2) + "y"));
    }

    private static boolean isPerson(String noun) {
        return PEOPLE.contains(noun)
                || Offices.isOffice(noun)
                || Offices.isTitle(noun)
                || (PERSON.matcher(noun).matches() && !NO_PERSON.contains(noun));
    }
}
