package app.parallax.compare.figure;

import app.parallax.annotate.word.WordList;
import java.util.Set;

/** What a number of people tells of an event: how many it killed, hurt, and so on. An event has one of each, in whatever words it is told. */
enum Toll {
    DEAD("kill kills killing killed", "killed dead died die dies dying perished drowned", "death fatality dead"),
    HURT(
            "injure injures injuring injured wound wounds wounding wounded",
            "injured hurt wounded",
            "injury injured wounded"),
    MISSING("", "missing unaccounted", "missing"),
    ARRESTED(
            "arrest arrests arresting arrested detain detains detaining detained",
            "arrested detained",
            "arrest detention"),
    MOVED_OUT("evacuate evacuates evacuating evacuated displace displacing displaced", "evacuated displaced", "");

    private final Set<String> doing;
    private final Set<String> befallen;
    private final Set<String> nouns;

    /**
     * @param doing verbs right before the number of those to whom it is done: "killing 24"
     * @param befallen what is said behind the number: "24 were killed"
     * @param nouns base forms of what is counted itself: "24 deaths"
     */
    Toll(String doing, String befallen, String nouns) {
        this.doing = words(doing);
        this.befallen = words(befallen);
        this.nouns = words(nouns);
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : WordList.of(words);
    }

    /** How many have died does not become fewer; how many are missing does. */
    boolean canFall() {
        return this == MISSING || this == MOVED_OUT;
    }

    boolean isDoneBy(String verb) {
        return doing.contains(verb);
    }

    boolean isToldBy(String word) {
        return befallen.contains(word);
    }

    boolean isNamedBy(String noun) {
        return nouns.contains(noun);
    }
}
