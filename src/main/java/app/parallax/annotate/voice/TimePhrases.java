package app.parallax.annotate.voice;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Phrases that say when, and so never who: "on Friday", "late last week". */
final class TimePhrases {

    private static final Set<String> TIMES = WordList.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
            morning afternoon evening night noon midnight week weekend month year years weeks days day
            """);

    /** Names of people too: a month only behind a preposition. */
    private static final Set<String> MONTHS = WordList.of("""
            january february march april may june july august september october november december
            """);

    private TimePhrases() {}

    /** True where a phrase that says when ends with the word at {@code index}. */
    static boolean endsAt(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        boolean owns = index + 1 < sentence.size() && sentence.word(index + 1).is("'s");
        boolean behindPreposition = index > 0 && sentence.word(index - 1).is(PartOfSpeech.ADP);
        return !owns
                && (TIMES.contains(word.lower())
                        || (MONTHS.contains(word.lower()) && (behindPreposition || word.is("july"))));
    }

    /** The index before the phrase that ends at {@code index}: before its preposition, article and adjectives. */
    static int before(TaggedSentence sentence, int index) {
        int i = index - 1;
        while (i >= 0 && belongs(sentence, i)) {
            i--;
        }
        return i;
    }

    private static boolean belongs(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        return word.is(PartOfSpeech.ADP)
                || word.is(PartOfSpeech.DET)
                || word.is(PartOfSpeech.ADJ)
                || word.is(PartOfSpeech.NUM)
                || word.is(PartOfSpeech.ADV)
                || endsAt(sentence, index);
    }
}
