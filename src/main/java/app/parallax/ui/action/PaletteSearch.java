package app.parallax.ui.action;

import app.parallax.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds actions by what is typed: each word that is typed begins a word of the action, whatever the case and the accents. Pure. */
final class PaletteSearch {
    private static final int NOT_FOUND = -1;
    /** A word that stands before the one typed ahead of it costs as much as several words in between. */
    private static final int OUT_OF_ORDER = 8;

    private PaletteSearch() {}

    /**
     * @param words what a thing is called
     * @param recent things used before, the latest first
     * @return those that fit what is typed, best first: those whose first words fit, in the order typed; then those used before; else in the order given
     */
    static <T> List<T> find(String typed, List<T> things, Function<T, String> words, List<T> recent) {
        List<String> asked = split(typed);
        record Fit<T>(T thing, int cost, int age, int place) {}
        return IntStream.range(0, things.size())
                .mapToObj(i -> cost(asked, split(words.apply(things.get(i))))
                        .map(cost -> new Fit<>(things.get(i), cost, age(things.get(i), recent), i)))
                .flatMap(Optional::stream)
                .sorted(Comparator.<Fit<T>>comparingInt(Fit::cost)
                        .thenComparingInt(Fit::age)
                        .thenComparingInt(Fit::place))
                .map(Fit::thing)
                .toList();
    }

    private static <T> int age(T thing, List<T> recent) {
        int at = recent.indexOf(thing);
        return at < 0 ? recent.size() : at;
    }

    private static List<String> split(String words) {
        return List.of(Folding.key(words).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How far the words asked for are from standing at the beginning, one after the other; empty where one of them is missing. */
    private static Optional<Integer> cost(List<String> asked, List<String> words) {
        int cost = 0;
        int next = 0;
        for (String word : asked) {
            int at = find(word, words, next);
            if (at == NOT_FOUND) {
                at = find(word, words, 0);
                cost += OUT_OF_ORDER;
            }
            if (at == NOT_FOUND) {
                return Optional.empty();
            }
            cost += Math.max(0, at - next);
            next = at + 1;
        }
        return Optional.of(cost);
    }

    private static int find(String start, List<String> words, int from) {
        return IntStream.range(from, words.size())
                .filter(i -> words.get(i).startsWith(start))
                .findFirst()
                .orElse(NOT_FOUND);
    }
}
