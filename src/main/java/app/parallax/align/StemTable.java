package app.parallax.align;

import app.parallax.meaning.WordStatistics;
import app.parallax.text.FunctionWords;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stems of one source by number, with how rare each is at large and in how many of its sentences it stands. Immutable once built. */
final class StemTable {

    private final WordStatistics statistics;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int sentences;

    StemTable(WordStatistics statistics) {
        this.statistics = statistics;
    }

    private static final class Entry {
        private final String stem;
        private final double background;
        private final boolean function;
        private int sentences;

        Entry(String stem, double background, boolean function) {
            this.stem = stem;
            this.background = background;
            this.function = function;
        }
    }

    /** The token's number; a stem not seen before gets the next one. */
    int add(Token token) {
        String stem = root(token.stem());
        Integer known = numbers.get(stem);
        if (known != null) {
            return known;
        }
        numbers.put(stem, entries.size());
        entries.add(new Entry(stem, statistics.sentenceFrequency(token.form()), FunctionWords.contains(token.form())));
        return entries.size() - 1;
    }

    /** Counts one more sentence. */
    void count(int[] distinct) {
        sentences++;
        for (int stem : distinct) {
            entries.get(stem).sentences++;
        }
    }

    /** The stemmer leaves "militarily" apart from "military". */
    private static String root(String stem) {
        return stem.endsWith("ili") ? stem.substring(0, stem.length() - 2) : stem;
    }

    int size() {
        return entries.size();
    }

    int sentences() {
        return sentences;
    }

    String stem(int number) {
        return entries.get(number).stem;
    }

    /** The number of a stem, or -1. */
    int number(String stem) {
        return numbers.getOrDefault(stem, -1);
    }

    /** The share of English sentences at large that hold the word. */
    double background(int number) {
        return entries.get(number).background;
    }

    boolean isFunction(int number) {
        return entries.get(number).function;
    }

    int sentencesWith(int number) {
        return entries.get(number).sentences;
    }
}
