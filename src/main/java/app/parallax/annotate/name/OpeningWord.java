package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import app.parallax.text.FunctionWords;
import app.parallax.text.NameSuffixes;
import java.util.Set;

/**
 * Whether the capitalised word that opens a sentence is a name or the first word of one. The tagger takes a strange first name there for any kind of word; what it calls
 * a preposition and is none must be a name, and so is a "verb" before a name that has a verb of its own.
 */
final class OpeningWord {

    /** Words of closed classes that {@link FunctionWords} leaves out. */
    private static final Set<String> SMALL_WORDS = WordList.of("""
            despite amid amidst among amongst like unlike except besides beside behind near around along across
            beneath beyond inside outside past throughout toward towards underneath till given regarding
            concerning considering including following whereas wherever whenever whatever whoever unless lest
            though albeit oh ah well yes yeah yep no nope ok okay hey hi hello please wow alas thanks sorry damn
            many several few little much another none nothing nobody everybody everyone everything somebody
            someone something anybody anyone anything not never
            two three four five six seven eight nine ten first second third last next half
            """);

    private OpeningWord() {}

    static boolean isName(TaggedSentence sentence, int index, Vocabulary words) {
        Word word = sentence.word(index);
        if (NameFinder.isAcronym(word) || words.isName(word)) {
            return true;
        }
        boolean common = words.isCommon(word);
        boolean capitalNext =
                index + 1 < sentence.size() && sentence.word(index + 1).isCapitalised();
        if (word.isNominal()) {
            return capitalNext || (!common && word.is(PartOfSpeech.PROPN));
        }
        return capitalNext
                && !common
                && !NameSuffixes.isLetters(sentence.word(index + 1).text())
                && isStrange(sentence, index);
    }

    private static boolean isStrange(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        return switch (word.part()) {
            case ADP, SCONJ, CCONJ, INTJ, PRON, DET, AUX, PART, NUM, SYM ->
                Character.isLetter(word.text().codePointAt(0))
                        && !FunctionWords.contains(word.lower())
                        && !SMALL_WORDS.contains(word.lower());
            case VERB -> !word.lower().endsWith("ing") && isSubject(sentence, index + 1);
            case NOUN, PROPN, ADJ, ADV, X, PUNCT -> false;
        };
    }

    /** True where a verb stands right behind the capitalised words from {@code from}. */
    private static boolean isSubject(TaggedSentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && sentence.word(i).isCapitalised()) {
            i++;
        }
        return i < sentence.size() && Verbs.isFinite(sentence, i);
    }
}
