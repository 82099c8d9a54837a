package app.parallax.align;

import app.parallax.text.Opposites;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many of a sentence's words another source has, and how close together. Used by one thread. */
final class WordEvidence {

    private final StemTable stems;
    private final StemTable otherStems;
    private final PairWords words;
    private final List<Unit> others;
    private @Nullable WordRuns runs;

    WordEvidence(PairView view) {
        this.stems = view.source().stems();
        this.otherStems = view.other().stems();
        this.words = view.words();
        this.others = view.closeness().others();
    }

    /**
     * @param covered what {@link Resemblance#shared} says of the sentence
     */
    void add(BearingMeasure.Features features, Unit sentence, double[] covered) {
        if (features.asks(BearingFeature.PAIRS, BearingFeature.PAIRS_APART, BearingFeature.TRIPLES)) {
            addRuns(features, sentence);
        }
        double whole = Math.max(content(sentence).mapToDouble(words::weight).sum(), Double.MIN_NORMAL);
        features.set(BearingFeature.ANYWHERE, weightAnywhere(sentence) / whole);
        features.set(BearingFeature.RAREST_MISSING, rarestMissing(sentence));
        if (features.asks(BearingFeature.IN_ONE)) {
            features.set(BearingFeature.IN_ONE, Arrays.stream(covered).max().orElse(0));
        }
        if (features.asks(BearingFeature.NEARBY)) {
            features.set(BearingFeature.NEARBY, weightNearby(sentence, covered, whole) / whole);
        }
        features.count(BearingFeature.LENGTH, sentence.distinct().length);
    }

    private void addRuns(BearingMeasure.Features features, Unit sentence) {
        WordRuns known = runs == null ? new WordRuns(others) : runs;
        runs = known;
        double[] shares = known.shares(words.translated(sentence.stems()));
        features.set(BearingFeature.PAIRS, shares[0]);
        features.set(BearingFeature.PAIRS_APART, shares[1]);
        features.set(BearingFeature.TRIPLES, shares[2]);
    }

    private IntStream content(Unit sentence) {
        return Arrays.stream(sentence.distinct()).filter(stem -> !stems.isFunction(stem));
    }

    private double weightAnywhere(Unit sentence) {
        return content(sentence)
                .filter(stem -> words.counterpart(stem) >= 0)
                .mapToDouble(words::weight)
                .sum();
    }

    private double rarestMissing(Unit sentence) {
        return content(sentence)
                .filter(stem -> words.counterpart(stem) < 0)
                .mapToDouble(words::weight)
                .max()
                .orElse(0);
    }

    /** The weight in the best three sentences in a row; they lie around one that holds something, and hold at most what the three do one by one. */
    private double weightNearby(Unit sentence, double[] covered, double whole) {
        double[] most = new double[covered.length];
        int richest = 0;
        for (int i = 0; i < covered.length; i++) {
            most[i] = covered[i] + (i > 0 ? covered[i - 1] : 0) + (i + 1 < covered.length ? covered[i + 1] : 0);
            richest = most[i] > most[richest] ? i : richest;
        }
        double best = most[richest] > 0 ? weightAround(sentence, richest) : 0;
        for (int i = 0; i < most.length; i++) {
            if (i != richest && most[i] > 0 && most[i] * whole > best) {
                best = Math.max(best, weightAround(sentence, i));
            }
        }
        return best;
    }

    private double weightAround(Unit sentence, int at) {
        return weightIn(sentence, others.subList(Math.max(0, at - 1), Math.min(others.size(), at + 2)));
    }

    private double weightIn(Unit sentence, List<Unit> row) {
        return content(sentence)
                .filter(stem -> words.stands(stem, row))
                .mapToDouble(words::weight)
                .sum();
    }

    /** What the best sentences lack, and where they say the opposite. */
    void addBest(BearingMeasure.Features features, Unit sentence, List<Unit> best) {
        if (!features.asks(BearingFeature.WORDS_MISSING, BearingFeature.OPPOSITE)) {
            return;
        }
        Set<String> there = new HashSet<>();
        best.forEach(unit -> there.addAll(stemsOf(unit, otherStems)));
        Set<String> here = stemsOf(sentence, stems);
        features.count(
                BearingFeature.WORDS_MISSING,
                content(sentence)
                        .filter(stem -> !there.contains(stems.stem(stem)))
                        .count());
        features.count(
                BearingFeature.OPPOSITE,
                here.stream()
                        .filter(stem -> !there.contains(stem))
                        .filter(stem ->
                                Opposites.of(stem).stream().anyMatch(o -> there.contains(o) && !here.contains(o)))
                        .count());
    }

    private static Set<String> stemsOf(Unit unit, StemTable table) {
        return Arrays.stream(unit.distinct()).mapToObj(table::stem).collect(Collectors.toSet());
    }
}
