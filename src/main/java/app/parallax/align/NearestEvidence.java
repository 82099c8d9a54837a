package app.parallax.align;

import app.parallax.text.Negation;
import app.parallax.text.Tokenizer;
import java.util.Arrays;
import java.util.List;

/** How a sentence is built beside the one sentence of another source that comes nearest. Safe for several threads. */
final class NearestEvidence {

    private final PreparedSource source;
    private final PreparedSource other;
    private final PairWords words;

    NearestEvidence(PairView view) {
        this.source = view.source();
        this.other = view.other();
        this.words = view.words();
    }

    void add(BearingMeasure.Features features, Unit sentence, Unit nearest) {
        if (features.asks(BearingFeature.IN_ORDER, BearingFeature.IN_ORDER_BACK, BearingFeature.RUN)) {
            addOrder(features, words.translated(sentence.stems()), nearest.stems());
        }
        features.set(BearingFeature.COVERED_BACK, coveredBack(sentence, nearest));
        features.count(BearingFeature.NAMES_APART, namesApart(sentence, nearest));
        features.count(BearingFeature.NAMES_BEYOND, namesBeyond(sentence, nearest));
        if (features.asks(BearingFeature.NEGATION)) {
            features.set(BearingFeature.NEGATION, negates(source, sentence) == negates(other, nearest) ? 0 : 1);
        }
        features.set(
                BearingFeature.LENGTHS_APART,
                Math.abs(Math.log((1.0 + sentence.distinct().length) / (1 + nearest.distinct().length))));
    }

    private static void addOrder(BearingMeasure.Features features, int[] here, int[] there) {
        int inOrder = CommonRun.inOrder(here, there);
        features.set(BearingFeature.IN_ORDER, (double) inOrder / here.length);
        features.set(BearingFeature.IN_ORDER_BACK, (double) inOrder / Math.max(1, there.length));
        features.set(BearingFeature.RUN, (double) CommonRun.of(here, there).length() / here.length);
    }

    private long namesApart(Unit sentence, Unit nearest) {
        return Arrays.stream(sentence.names())
                .filter(stem -> !words.stands(stem, List.of(nearest)))
                .count();
    }

    private long namesBeyond(Unit sentence, Unit nearest) {
        return Arrays.stream(nearest.names())
                .filter(stem -> !isIn(sentence, words.inFirst(stem)))
                .count();
    }

    private static boolean isIn(Unit unit, int stem) {
        return stem >= 0 && Arrays.binarySearch(unit.distinct(), stem) >= 0;
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
                whole += weight;
                shared += isIn(sentence, words.inFirst(stem)) ? weight : 0;
            }
        }
        return whole == 0 ? 0 : shared / whole;
    }
}
