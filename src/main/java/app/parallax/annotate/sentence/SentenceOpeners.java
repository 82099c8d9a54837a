package app.parallax.annotate.sentence;

import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Words that have a capital only because a sentence starts with them. */
final class SentenceOpeners {

    private static final Set<String> WORDS = WordList.of("""
            The A An This That These Those It He She They We I You His Her Its Their Our My In On At By For From
            With But And Or So Yet If When While As After Before Since Although Though Because However Meanwhile
            There Here Some Many Most Several All Both No Not One What Who Why How Where Earlier Later Then Now
            Also Last Yesterday Today Other Another Despite Under During According Analysts To Even Still Once
            """);

    private SentenceOpeners() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
