package app.parallax.annotate.word;

import app.parallax.text.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sentence with its words in order.
 *
 * @param block the index of its block
 */
public record TaggedSentence(Span span, int block, List<Word> words) {

    public TaggedSentence {
        words = List.copyOf(words);
    }

    /** The sentence with the words that {@code test} picks tagged as names. */
    public TaggedSentence withNames(Predicate<Word> test) {
        List<Word> changed = words.stream()
                .map(word ->
                        test.test(word) ? new Word(word.span(), word.text(), word.lower(), PartOfSpeech.PROPN) : word)
                .toList();
        return new TaggedSentence(span, block, changed);
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    /** The index of the first word that ends after {@code position}; {@link #size()} where none does. */
    public int indexAt(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The words from index to index as written, one space between. */
    public String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && words.get(i).start() > words.get(i - 1).end()) {
                text.append(' ');
            }
            text.append(words.get(i).text());
        }
        return text.toString();
    }

    /** How many of the words from index to index are words and not marks. */
    public int wordsBetween(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (words.get(i).isWord()) {
                count++;
            }
        }
        return count;
    }
}
