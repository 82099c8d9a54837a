package app.parallax.align;

import app.parallax.source.Figure;
import app.parallax.text.Negation;
import app.parallax.text.Opposites;
import app.parallax.text.Tokenizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures for each sentence of one source what speaks for another's saying it too. Used by one thread. */
final class BearingMeasure {

    /** How many of the other source's sentences are looked at closely. */
    private static final int CANDIDATES = 5;

    private final PreparedSource source;
    private final PreparedSource other;
    private final Closeness closeness;
    private final Resemblance resemblance;
    private final PairWords words;
    private final WordRuns runs;
    private final Set<String> values = new HashSet<>();

    BearingMeasure(PreparedSource source, PreparedSource other, Closeness closeness, Resemblance resemblance) {
        this.resemblance = resemblance;
        this.source = source;
        this.other = other;
        this.closeness = closeness;
        this.words = new PairWords(source, other);
        this.runs = new WordRuns(closeness.others());
        other.source().figures().forEach(figure -> values.add(value(figure)));
    }

    /** What was measured of one sentence, and the sentence of the other source that comes nearest. */
    record Measured(double[] features, Unit nearest) {}

    /** How many sentences the other source has. */
    int length() {
        return closeness.others().size();
    }

    /**
     * @param index among the sentences of the source; the other one must have a sentence
     */
    Measured of(int index) {
        Unit sentence = closeness.sentences().get(index);
        double[] covered = resemblance.shared(sentence);
        float[] cosines = closeness.row(index);
        int[] best = best(covered, cosines);
        Unit nearest = closeness.others().get(best[0]);
        double[] features = new double[BearingFeature.values().length];
        ofWords(features, sentence, covered);
        ofCloseness(features, cosines);
        ofCandidates(features, sentence, best);
        ofNumbersAndNames(features, sentence, nearest);
        ofNearest(features, sentence, nearest);
        return new Measured(features, nearest);
    }

    private static void set(double[] features, BearingFeature feature, double value) {
        features[feature.ordinal()] = value;
    }

    private double contentWeight(Unit sentence) {
        return content(sentence).mapToDouble(words::weight).sum();
    }

    private IntStream content(Unit sentence) {
        return Arrays.stream(sentence.distinct()).filter(stem -> !source.stems().isFunction(stem));
    }

    private double weightIn(Unit sentence, Iterable<Unit> others) {
        return content(sentence)
                .filter(stem -> stands(stem, others))
                .mapToDouble(words::weight)
                .sum();
    }

    private boolean stands(int stem, Iterable<Unit> units) {
        int counterpart = words.counterpart(stem);
        if (counterpart >= 0) {
            for (Unit unit : units) {
                if (Arrays.binarySearch(unit.distinct(), counterpart) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sentences of the other source that hold most and lie nearest, best first, of equals the first. */
    private static int[] best(double[] covered, float[] cosines) {
        int[] best = new int[Math.min(CANDIDATES, covered.length)];
        int count = 0;
        for (int i = 0; i < covered.length; i++) {
            int at = count < best.length ? count++ : best.length;
            while (at > 0 && value(i, covered, cosines) > value(best[at - 1], covered, cosines)) {
                if (at < best.length) {
                    best[at] = best[at - 1];
                }
                at--;
            }
            if (at < best.length) {
                best[at] = i;
            }
        }
        return best;
    }

    private static double value(int sentence, double[] covered, float[] cosines) {
        return covered[sentence] + cosines[sentence];
    }

    private void ofWords(double[] features, Unit sentence, double[] covered) {
        double[] shares = runs.shares(words.translated(sentence.stems()));
        set(features, BearingFeature.PAIRS, shares[0]);
        set(features, BearingFeature.PAIRS_APART, shares[1]);
        set(features, BearingFeature.TRIPLES, shares[2]);
        double whole = Math.max(contentWeight(sentence), Double.MIN_NORMAL);
        set(
                features,
                BearingFeature.ANYWHERE,
                content(sentence)
                                .filter(stem -> words.counterpart(stem) >= 0)
                                .mapToDouble(words::weight)
                                .sum()
                        / whole);
        set(
                features,
                BearingFeature.RAREST_MISSING,
                content(sentence)
                        .filter(stem -> words.counterpart(stem) < 0)
                        .mapToDouble(words::weight)
                        .max()
                        .orElse(0));
        set(features, BearingFeature.IN_ONE, Arrays.stream(covered).max().orElse(0));
        set(features, BearingFeature.NEARBY, nearby(sentence, covered) / whole);
        set(features, BearingFeature.LENGTH, Math.log1p(sentence.distinct().length));
    }

    /** The weight in the best three sentences in a row; they lie around one that holds something. */
    private double nearby(Unit sentence, double[] covered) {
        double best = 0;
        List<Unit> others = closeness.others();
        for (int i = 0; i < covered.length; i++) {
            double most = covered[i] + (i > 0 ? covered[i - 1] : 0) + (i + 1 < covered.length ? covered[i + 1] : 0);
            if (most > 0 && most * contentWeight(sentence) > best) {
                List<Unit> row = others.subList(Math.max(0, i - 1), Math.min(others.size(), i + 2));
                best = Math.max(best, weightIn(sentence, row));
            }
        }
        return best;
    }

    private static void ofCloseness(double[] features, float[] cosines) {
        double nearest = IntStream.range(0, cosines.length)
                .mapToDouble(i -> cosines[i])
                .max()
                .orElse(0);
        set(features, BearingFeature.CLOSENESS, Math.max(0, nearest));
    }

    private void ofCandidates(double[] features, Unit sentence, int[] best) {
        List<Unit> candidates =
                Arrays.stream(best).mapToObj(closeness.others()::get).toList();
        Set<String> there = new HashSet<>();
        candidates.forEach(unit -> Arrays.stream(unit.distinct())
                .forEach(stem -> there.add(other.stems().stem(stem))));
        Set<String> here = new HashSet<>();
        Arrays.stream(sentence.distinct())
                .forEach(stem -> here.add(source.stems().stem(stem)));
        long missing = content(sentence)
                .filter(stem -> !there.contains(source.stems().stem(stem)))
                .count();
        long opposite = here.stream()
                .filter(stem -> !there.contains(stem))
                .filter(stem -> Opposites.of(stem).stream().anyMatch(o -> there.contains(o) && !here.contains(o)))
                .count();
        set(features, BearingFeature.WORDS_MISSING, Math.log1p(missing));
        set(features, BearingFeature.OPPOSITE, Math.log1p(opposite));
    }

    private void ofNumbersAndNames(double[] features, Unit sentence, Unit nearest) {
        long figures = sentence.figures().stream()
                .filter(figure -> !values.contains(value(figure)))
                .count();
        set(features, BearingFeature.FIGURES, Math.log1p(sentence.figures().size()));
        set(features, BearingFeature.FIGURES_MISSING, Math.log1p(figures));
        Set<Integer> ofDates = stemsOfDates(sentence);
        long numbers = Arrays.stream(sentence.distinct())
                .filter(stem -> Character.isDigit(source.stems().stem(stem).charAt(0)) && words.counterpart(stem) < 0)
                .filter(stem -> !ofDates.contains(stem))
                .count();
        set(features, BearingFeature.NUMBERS_MISSING, Math.log1p(numbers));
        long names = Arrays.stream(sentence.names())
                .filter(stem -> words.counterpart(stem) < 0)
                .count();
        set(features, BearingFeature.NAMES_MISSING, Math.log1p(names));
        set(
                features,
                BearingFeature.NAMES_MISSING_SHARE,
                sentence.names().length == 0 ? 0 : (double) names / sentence.names().length);
        Set<String> near = new HashSet<>();
        nearest.figures().forEach(figure -> near.add(value(figure)));
        long apart = sentence.figures().stream()
                .filter(figure -> !near.contains(value(figure)))
                .count();
        set(features, BearingFeature.FIGURES_APART, Math.log1p(apart));
        set(features, BearingFeature.FIGURES_DIFFER, apart > 0 && !near.isEmpty() ? 1 : 0);
    }

    /** A source may know the day of an event without naming it in so many words. */
    private Set<Integer> stemsOfDates(Unit sentence) {
        Set<Integer> stems = new HashSet<>();
        sentence.dates()
                .forEach(date -> Tokenizer.tokens(source.source().text(), date.span())
                        .forEach(token -> stems.add(source.stems().number(token.stem()))));
        return stems;
    }

    private static String value(Figure figure) {
        return figure.value().stripTrailingZeros().toPlainString();
    }

    private void ofNearest(double[] features, Unit sentence, Unit nearest) {
        int[] here = words.translated(sentence.stems());
        int inOrder = CommonRun.inOrder(here, nearest.stems());
        set(features, BearingFeature.IN_ORDER, (double) inOrder / here.length);
        set(features, BearingFeature.IN_ORDER_BACK, (double) inOrder / Math.max(1, nearest.stems().length));
        set(
                features,
                BearingFeature.RUN,
                (double) CommonRun.of(here, nearest.stems()).length() / here.length);
        set(features, BearingFeature.COVERED_BACK, coveredBack(sentence, nearest));
        long apart = Arrays.stream(sentence.names())
                .filter(stem -> !stands(stem, List.of(nearest)))
                .count();
        long beyond = Arrays.stream(nearest.names())
                .filter(stem ->
                        words.inFirst(stem) < 0 || Arrays.binarySearch(sentence.distinct(), words.inFirst(stem)) < 0)
                .count();
        set(features, BearingFeature.NAMES_APART, Math.log1p(apart));
        set(features, BearingFeature.NAMES_BEYOND, Math.log1p(beyond));
        set(features, BearingFeature.NEGATION, negates(source, sentence) == negates(other, nearest) ? 0 : 1);
        set(
                features,
                BearingFeature.LENGTHS_APART,
                Math.abs(Math.log((1.0 + sentence.distinct().length) / (1 + nearest.distinct().length))));
    }

    private static boolean negates(PreparedSource source, Unit unit) {
        return Negation.isOdd(Tokenizer.tokens(source.source().text(), unit.span()));
    }

    private double coveredBack(Unit sentence, Unit nearest) {
        double whole = 0;
        double shared = 0;
        for (int stem : nearest.distinct()) {
            if (!other.stems().isFunction(stem)) {
                double weight = words.otherWeight(stem);
                int here = words.inFirst(stem);
                whole += weight;
                shared += here >= 0 && Arrays.binarySearch(sentence.distinct(), here) >= 0 ? weight : 0;
            }
        }
        return whole == 0 ? 0 : shared / whole;
    }
}
