package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How one source writes its words: which also small, and which with a capital where no sentence starts. */
final class Vocabulary {

    private static final int LEAST_TITLE_WORDS = 4;
    private static final double TITLE_SHARE = 0.6;

    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();

    static Vocabulary of(List<TaggedSentence> sentences) {
        Vocabulary words = new Vocabulary();
        for (TaggedSentence sentence : sentences) {
            boolean title = isTitleCase(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                words.add(sentence, i, title);
            }
        }
        return words;
    }

    private void add(TaggedSentence sentence, int index, boolean title) {
        Word word = sentence.word(index);
        if (word.text().equals(word.lower())) {
            small.add(word.lower());
        } else if (!title && index > 0 && sentence.word(index - 1).isWord() && canName(word)) {
            capital.add(word.text());
        }
    }

    /** Common nouns and adjectives have capitals for other reasons: "the Board", "a Norwegian". What is tagged as anything else and has one is a name that the tagger does not know. */
    private static boolean canName(Word word) {
        return !word.is(PartOfSpeech.NOUN)
                && !word.is(PartOfSpeech.ADJ)
                && !word.text().equals("I");
    }

    /** True where the source also writes the word small. */
    boolean isCommon(Word word) {
        return small.contains(word.lower());
    }

    /** True where the source gives the word a capital inside a sentence and never writes it small. */
    boolean isName(Word word) {
        return capital.contains(word.text()) && !small.contains(word.lower());
    }

    /** True for a headline in which nearly every word of weight has a capital. */
    static boolean isTitleCase(TaggedSentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Word word : sentence.words()) {
            boolean weighs = word.isWord() && !word.isDigits() && word.text().length() > 3;
            words += weighs ? 1 : 0;
            capitals += weighs && word.isCapitalised() ? 1 : 0;
        }
        boolean verbless = sentence.words().stream().noneMatch(word -> word.is(".") && word.is(PartOfSpeech.PUNCT));
        return words >= LEAST_TITLE_WORDS && capitals >= TITLE_SHARE * words && verbless;
    }
}
