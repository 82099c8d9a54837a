package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What befalls people and is denied of all of them at once: "nobody was hurt". Told of one of them in any of several ways: "a fireman was taken to hospital". */
enum Befalling {
    HARM(
            "injury injuries casualty casualties",
            sign("injure injured wound wounded hospitalise hospitalize", ""),
            ofPeople("hurt harm harmed"),
            sign("treat take rush bring carry admit airlift send fly", "hospital hospitals clinic"),
            sign(
                    "treat",
                    "smoke burns wounds injuries injury cuts bruises shock concussion fracture exposure hypothermia"),
            sign("suffer sustain receive", "injury injuries burns wounds fracture fractures bruises cuts concussion"),
            sign("break", "arm arms leg legs bone bones wrist hip ankle rib ribs nose collarbone"),
            sign("inhale", "smoke fumes gas")),
    DEATH(
            "death deaths fatality fatalities casualty casualties",
            ofPeople("die kill drown perish"),
            sign("lose", "life lives")),
    ARREST("arrest arrests detention detentions", sign("arrest detain", ""), sign("take hold", "custody")),
    LEAVING(
            "resignation resignations",
            sign("resign quit", ""),
            sign("step stand", "down"),
            sign("leave", "post office job"),
            sign("hand tender", "resignation notice")),
    DISMISSAL(
            "layoff layoffs redundancy redundancies dismissal dismissals",
            sign("sack dismiss", ""),
            sign("lay laid", "off"),
            sign("lose", "job jobs post posts"),
            sign("make", "redundant")),
    LEAVING_HOME(
            "evacuation evacuations",
            sign("evacuate", ""),
            sign("leave flee fled", "home homes house houses flat flats"));

    /** So many words behind the verb stands what makes it tell of such a thing. */
    private static final int BEHIND = 7;

    private final Set<String> nouns;
    private final List<Sign> signs;

    /**
     * A way of telling it, by stems.
     *
     * @param behind one of which must follow; where there are none the verb alone tells it
     * @param ofThings true where it is told of things too: a strike hurts sales, and a battery dies
     */
    private record Sign(Set<String> verbs, Set<String> behind, boolean ofThings) {
        boolean isAt(Reading reading, int verb) {
            return verbs.contains(reading.at(verb).stem())
                    && (behind.isEmpty() || follows(reading, verb).anyMatch(behind::contains));
        }

        private static Stream<String> follows(Reading reading, int verb) {
            int last = verb + 1;
            while (last - verb <= BEHIND && !reading.isBreak(last)) {
                last++;
            }
            return reading.terms().subList(verb + 1, last).stream().map(Term::stem);
        }
    }

    Befalling(String nouns, Sign... signs) {
        this.nouns = stems(nouns);
        this.signs = List.of(signs);
    }

    private static Sign sign(String verbs, String behind) {
        return new Sign(stems(verbs), stems(behind), false);
    }

    private static Sign ofPeople(String verbs) {
        return new Sign(stems(verbs), Set.of(), true);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Tokenizer.tokens(words).forEach(token -> stems.add(token.stem()));
        return stems;
    }

    /**
     * What the verb tells, with what follows it.
     *
     * @param people whether it is certainly told of people
     */
    static Optional<Befalling> told(Reading reading, int verb, boolean people) {
        return Stream.of(values())
                .filter(befalling -> befalling.signs.stream()
                        .anyMatch(sign -> (people || !sign.ofThings()) && sign.isAt(reading, verb)))
                .findFirst();
    }

    /** True for a noun that stands for those whom it befalls: "homes were evacuated". */
    boolean isOf(String noun) {
        return signs.stream().anyMatch(sign -> sign.behind().contains(noun));
    }

    /** What the noun names: "injuries", "arrests". */
    static Stream<Befalling> named(Term noun) {
        return noun.is(PartOfSpeech.NOUN)
                ? Stream.of(values()).filter(befalling -> befalling.nouns.contains(noun.stem()))
                : Stream.of();
    }

    /** True for a stem of which some telling is made. */
    static boolean isTold(String stem) {
        return Stream.of(values())
                .flatMap(befalling -> befalling.signs.stream())
                .anyMatch(sign -> sign.verbs().contains(stem));
    }

    /** True where whom the other befalls this has befallen too: who died came to harm. */
    boolean includes(Befalling other) {
        return this == other || (this == HARM && other == DEATH);
    }
}
