package app.parallax.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Which of a sentence's words the nearest sentence of another source lacks, and whether they stand together or here and there. Safe for several threads. */
final class GapEvidence {

    /** All of these or none. */
    private static final BearingFeature[] FEATURES = {
        BearingFeature.GAP,
        BearingFeature.GAP_BACK,
        BearingFeature.PLACES,
        BearingFeature.END,
        BearingFeature.END_BACK,
        BearingFeature.SAME,
        BearingFeature.FUNCTION_MISSING
    };

    private final StemTable stems;
    private final StemTable otherStems;
    private final PairWords words;

    GapEvidence(PairView view) {
        this.stems = view.source().stems();
        this.otherStems = view.other().stems();
        this.words = view.words();
    }

    void add(BearingMeasure.Features features, Unit sentence, Unit nearest) {
        if (!features.asks(FEATURES)) {
            return;
        }
        List<Unit> there = List.of(nearest);
        IntPredicate stands = stem -> words.stands(stem, there);
        IntPredicate standsBack = stem -> isIn(sentence, words.inFirst(stem));
        Gaps gaps = Gaps.of(sentence.stems(), stands, stems::isFunction, words::weight);
        Gaps back = Gaps.of(nearest.stems(), standsBack, otherStems::isFunction, words::otherWeight);
        features.set(BearingFeature.GAP, Math.log1p(gaps.heaviest()));
        features.set(BearingFeature.GAP_BACK, Math.log1p(back.heaviest()));
        features.count(BearingFeature.PLACES, gaps.places());
        features.set(BearingFeature.END, endsIn(sentence.stems(), stands));
        features.set(BearingFeature.END_BACK, endsIn(nearest.stems(), standsBack));
        features.set(BearingFeature.SAME, share(words.translated(sentence.stems()), nearest.stems()));
        features.count(
                BearingFeature.FUNCTION_MISSING,
                Arrays.stream(sentence.distinct())
                        .filter(stem -> stems.isFunction(stem) && !stands.test(stem))
                        .count());
    }

    private static boolean isIn(Unit unit, int stem) {
        return stem >= 0 && Arrays.binarySearch(unit.distinct(), stem) >= 0;
    }

    private static double endsIn(int[] stems, IntPredicate stands) {
        return stands.test(stems[stems.length - 1]) ? 1 : 0;
    }

    /** The share of {@code here} that is in {@code there}; a word that stands twice must stand there twice. */
    private static double share(int[] here, int[] there) {
        int[] a = Arrays.stream(here).sorted().toArray();
        int[] b = Arrays.stream(there).sorted().toArray();
        int same = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            same += a[i] == b[j] ? 1 : 0;
            int step = Integer.compare(a[i], b[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return (double) same / a.length;
    }

    /**
     * Where words are missing. A function word neither ends a gap nor makes one.
     *
     * @param heaviest the weight of the words of the gap that weighs most; 0 where none is missing
     * @param places how many gaps there are
     */
    record Gaps(double heaviest, int places) {

        static Gaps of(int[] stems, IntPredicate stands, IntPredicate function, IntToDoubleFunction weight) {
            double heaviest = 0;
            double open = 0;
            int places = 0;
            for (int stem : stems) {
                if (function.test(stem)) {
                    continue;
                }
                if (stands.test(stem)) {
                    open = 0;
                } else {
                    places += open == 0 ? 1 : 0;
                    open += weight.applyAsDouble(stem);
                    heaviest = Math.max(heaviest, open);
                }
            }
            return new Gaps(heaviest, places);
        }
    }
}
