package app.parallax.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words and phrases drawn as those of a real text are: few words make up half of it (Zipf's law with Mandelbrot's shift), and set phrases come back
 * word for word, so that two texts share runs that nobody took from anybody. All words but the commonest are invented. The same seed gives the same
 * language.
 */
final class InventedLanguage {
    private static final List<String> COMMON =
            List.of(("the of and to in a is that it was for on are with as his they be at this from have or had by not"
                            + " but what all were when we there can an your which their said if do will each about how up out them then she many some so these"
                            + " would other into has more her like him see time could no make than been its now my made did down only way")
                    .split(" "));
    private static final List<String> ONSETS = List.of(
            "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v",
            "z");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");
    private static final List<String> ENDS = List.of("", "", "n", "r", "l", "s", "nd", "rt", "ng");

    private static final int WORDS = 60_000;
    /** Mandelbrot's shift; 2.7 is what he gives for English. */
    private static final double SHIFT = 2.7;

    private static final int PHRASES = 3_000;
    private static final int SHORTEST_PHRASE = 3;
    private static final int LONGEST_PHRASE = 6;
    /** Of the phrases of a length, one in so many goes on for another word. */
    private static final int LONGER = 3;

    /** Set phrases are made of the commonest words: of those that make up so much of a text. */
    private static final double OF_PHRASES = 0.6;

    /** One draw in so many is a phrase. */
    private static final int PHRASE_EVERY = 50;

    private final List<String> words;
    private final double[] wordShares = shares(WORDS);
    private final List<List<String>> phrases = new ArrayList<>();
    private final double[] phraseShares = shares(PHRASES);

    InventedLanguage(long seed) {
        Random random = new Random(seed);
        Set<String> invented = new LinkedHashSet<>(COMMON);
        while (invented.size() < WORDS) {
            invented.add(word(random));
        }
        words = List.copyOf(invented);
        for (int i = 0; i < PHRASES; i++) {
            int length = SHORTEST_PHRASE;
            while (length < LONGEST_PHRASE && random.nextInt(LONGER) == 0) {
                length++;
            }
            phrases.add(IntStream.range(0, length)
                    .mapToObj(_ -> word(OF_PHRASES * random.nextDouble()))
                    .toList());
        }
    }

    /** The next word, or the next few that belong together. */
    List<String> draw(Random random) {
        return random.nextInt(PHRASE_EVERY) == 0
                ? phrases.get(at(phraseShares, random.nextDouble()))
                : List.of(word(random.nextDouble()));
    }

    /** A single word, as often as it is used. */
    String word(double share) {
        return words.get(at(wordShares, share));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = random.nextInt(2, 5); syllables > 0; syllables--) {
            word.append(one(ONSETS, random)).append(one(VOWELS, random));
        }
        return word.append(one(ENDS, random)).toString();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Summed shares of ranks, the last of them 1. */
    private static double[] shares(int ranks) {
        double[] shares = IntStream.range(0, ranks)
                .mapToDouble(rank -> 1 / (rank + SHIFT))
                .toArray();
        Arrays.parallelPrefix(shares, Double::sum);
        double whole = shares[ranks - 1];
        return Arrays.stream(shares).map(share -> share / whole).toArray();
    }

    private static int at(double[] shares, double share) {
        int found = Arrays.binarySearch(shares, share);
        return Math.min(found < 0 ? -found - 1 : found, shares.length - 1);
    }
}
