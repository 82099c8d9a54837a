package app.parallax.align;

import app.parallax.meaning.Vectors;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.text.Folding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Measures in what units of two sources are alike. Safe for several threads. */
final class LikenessMeasure {

    /** The shared weight at which {@link Feature#SHARED_WEIGHT} stands half way. */
    private static final double HALF_WAY = 8;

    private final PreparedSource first;
    private final PreparedSource second;
    private final PairWords words;
    private final FigureLikeness figures;

    LikenessMeasure(PreparedSource first, PreparedSource second, PairWords words) {
        this.first = first;
        this.second = second;
        this.words = words;
        this.figures = new FigureLikeness(first, second);
    }

    /** All but what is costly: {@link Feature#LONGEST_RUN} and {@link Feature#CLOSENESS} are 0. */
    Likeness byWords(Unit a, Unit b) {
        WordOverlap overlap = WordOverlap.of(a, b, words);
        double weightA = words.weightOf(a);
        double weightB = words.otherWeightOf(b);
        double[] features = new double[Feature.values().length];
        features[Feature.LIGHTER_COVERED.ordinal()] = weightA <= weightB ? overlap.first() : overlap.second();
        features[Feature.HEAVIER_COVERED.ordinal()] = weightA <= weightB ? overlap.second() : overlap.first();
        features[Feature.SHARED_WEIGHT.ordinal()] = overlap.shared() / (overlap.shared() + HALF_WAY);
        setNames(features, a, b);
        features[Feature.FIGURE_SHARED.ordinal()] = figures.shared(a, b);
        features[Feature.DATE_SHARED.ordinal()] = sharesDate(a, b) ? 1 : 0;
        setSpeakers(features, a.voice().speaker(), b.voice().speaker());
        features[Feature.QUESTION.ordinal()] = a.question() == b.question() ? 0 : 1;
        return new Likeness(features, overlap, CommonRun.NONE, 0);
    }

    /** The same with {@link Feature#LONGEST_RUN}, and the heaviest of the shared words first. */
    Likeness withRun(Likeness likeness, Unit a, Unit b) {
        CommonRun run = CommonRun.of(words.translated(a.stems()), b.stems());
        double lighter = Math.min(words.weightOf(a), words.otherWeightOf(b));
        Likeness with = likeness.with(Feature.LONGEST_RUN, Math.min(1, weightOf(a, run) / lighter));
        return new Likeness(with.features(), likeness.overlap().heaviestFirst(words), run, likeness.cosine());
    }

    /** The same with {@link Feature#CLOSENESS}. Without vectors the words stand in for it, and no cosine is claimed. */
    Likeness withVectors(Likeness likeness, Unit a, Unit b) {
        float[] vector = first.vector(a);
        float[] other = second.vector(b);
        if (vector.length == 0 || other.length == 0) {
            double covered = likeness.of(Feature.LIGHTER_COVERED) + likeness.of(Feature.HEAVIER_COVERED);
            Likeness byWords = likeness.with(Feature.CLOSENESS, covered / 2);
            return new Likeness(byWords.features(), byWords.overlap(), byWords.run(), 0);
        }
        double cosine = Vectors.cosine(vector, other);
        return likeness.with(Feature.CLOSENESS, Math.max(0, cosine));
    }

    private double weightOf(Unit a, CommonRun run) {
        return Arrays.stream(a.stems(), run.start(), run.start() + run.length())
                .distinct()
                .mapToDouble(words::weight)
                .sum();
    }

    private void setNames(double[] features, Unit a, Unit b) {
        if (a.names().length == 0 || b.names().length == 0) {
            return;
        }
        double common = Arrays.stream(a.names())
                .map(words::counterpart)
                .filter(stem -> stem >= 0 && Arrays.binarySearch(b.names(), stem) >= 0)
                .count();
        features[Feature.NAMES_SHARED.ordinal()] = common / Math.min(a.names().length, b.names().length);
        features[Feature.NAMES_APART.ordinal()] = common == 0 ? 1 : 0;
    }

    private static boolean sharesDate(Unit a, Unit b) {
        return a.dates().stream().anyMatch(x -> b.dates().stream().anyMatch(y -> same(x, y)));
    }

    private static boolean same(DateMention x, DateMention y) {
        return x.type() == DateType.DATE && x.value() != null && x.value().equals(y.value());
    }

    private static void setSpeakers(double[] features, @Nullable String a, @Nullable String b) {
        if (a != null && b != null) {
            features[(isSame(a, b) ? Feature.SAME_SPEAKER : Feature.OTHER_SPEAKER).ordinal()] = 1;
        }
    }

    /** A speaker may be known by the surname in one source and in full in the other. */
    static boolean isSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String x = Folding.key(a);
        String y = Folding.key(b);
        return x.equals(y) || x.endsWith(" " + y) || y.endsWith(" " + x);
    }
}
