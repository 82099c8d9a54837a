package app.parallax.annotate.word;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of speech of a sentence as a letter for each word. The words themselves are cut from the text again, which takes a thousandth of the time that tagging takes, so that what
 * is kept of a text is a letter a word.
 */
public final class TagLetters {

    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

    private TagLetters() {}

    /** A letter for each word, in order. */
    public static String of(List<Word> words) {
        StringBuilder letters = new StringBuilder(words.size());
        words.forEach(word -> letters.append((char) ('a' + word.part().ordinal())));
        return letters.toString();
    }

    /**
     * The words that the letters were made of.
     *
     * @throws IllegalArgumentException where the letters are of another sentence, by their number, or are no letters of this kind
     */
    public static List<Word> read(String text, Span sentence, String letters) {
        List<Span> spans = WordSplitter.split(text, sentence);
        if (spans.size() != letters.length()) {
            throw new IllegalArgumentException(
                    "letters: " + letters.length() + " for the " + spans.size() + " words of " + sentence);
        }
        List<Word> words = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String form = Word.form(text, spans.get(i));
            words.add(new Word(spans.get(i), form, form.toLowerCase(Locale.ROOT), part(letters.charAt(i))));
        }
        return words;
    }

    private static PartOfSpeech part(char letter) {
        int place = letter - 'a';
        if (place < 0 || place >= PARTS.length) {
            throw new IllegalArgumentException("letters: '" + letter + "' is no part of speech");
        }
        return PARTS[place];
    }
}
