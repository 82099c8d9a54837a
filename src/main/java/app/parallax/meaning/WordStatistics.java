package app.parallax.meaning;

import java.util.Locale;

/**
 * How rare a word is in English at large, so that adding a source changes nothing between the others. Immutable.
 *
 * <p>The vocabulary of a WordPiece model lists whole words from the most to the least frequent. By Zipf's law the word of rank r makes up p = 1 / (r · H) of
 * running text, where H = ln R + 0.5772 for R ranks; it stands in a sentence of twenty words with probability s = 1 − (1 − p)^20. What the vocabulary lists only in
 * pieces gets the last rank.
 */
public final class WordStatistics {

    private static final int WORDS_A_SENTENCE = 20;
    private static final double EULER = 0.5772;

    /** Signs and single letters stand before the words, in the order of their codes, which tells nothing about how frequent they are. */
    private static final int RANK_OF_A_SIGN = 100;

    private static final String MOST_FREQUENT = "the";

    private final Vocabulary vocabulary;
    private final int numberOfMostFrequent;
    private final int ranks;
    private final double harmonic;
    private final double rarest;

    WordStatistics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Integer number = vocabulary.number(MOST_FREQUENT);
        this.numberOfMostFrequent = number == null ? 0 : number;
        this.ranks = Math.max(2, vocabulary.size() - numberOfMostFrequent);
        this.harmonic = Math.log(ranks) + EULER;
        this.rarest = -Math.log(sentenceFrequency(ranks));
    }

    /** The table that ships with the program. */
    public static WordStatistics shipped() {
        return new WordStatistics(Vocabulary.shipped());
    }

    /**
     * The share of English sentences that hold the word, between 0 and 1.
     *
     * @param form as {@link app.parallax.text.Token#form} gives it
     */
    public double sentenceFrequency(String form) {
        return sentenceFrequency(rank(form));
    }

    /** 0 for a word that every sentence holds, 1 for a word as rare as any: the logarithm of the share of sentences, scaled. */
    public double inverseFrequency(String form) {
        return Math.min(1, -Math.log(sentenceFrequency(form)) / rarest);
    }

    private double sentenceFrequency(int rank) {
        double share = 1 / (rank * harmonic);
        return 1 - Math.pow(1 - share, WORDS_A_SENTENCE);
    }

    private int rank(String form) {
        Integer number = vocabulary.number(form.toLowerCase(Locale.ROOT));
        if (number == null) {
            return ranks;
        }
        return number < numberOfMostFrequent ? RANK_OF_A_SIGN : number - numberOfMostFrequent + 1;
    }
}
