package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.compare.statement.Comparability;
import app.parallax.source.Figure;
import java.util.List;
import java.util.Objects;

/** What two figures that stand for each other in tied sentences say of each other, and whether the words around let it be said. */
final class FigureJudgement {

    /** Passages that are tied less surely do not contradict each other. */
    static final double SURE_TIE = 0.5;

    /** What is needed of the words around two fitting figures, fitted on folds 0 to 3 of RTE-Quant and the kept pairs (mvn -Pbench, figures). */
    private static final double FITTING = 0.25;

    private static final double COVERED = 0.35;

    private static final double SENTENCE_COVERED = 0.4;

    /** So alike are the words around two figures that tell of the same thing, one of them more closely. */
    private static final double ALIKE = 0.4;

    private static final double MANY_TIMES = 4;

    /** Two of a thousand are some of them: numbers of one thing so far apart need words around that are the same. */
    private static final double MUCH = 10;

    private static final double SAME_WORDS = 0.6;

    /** So much less alike may be what stands around two figures that are left over; this and the next two chosen on folds 0 to 3 of the edited pairs. */
    private static final double EASED = 0.15;

    private static final double NEAR_TIE = 0.9;

    private static final double NEARLY_ALL = 0.7;

    private FigureJudgement() {}

    /** True where several figures can be held against each other and each pair differs. */
    static boolean allDiffer(List<FigurePairing.Pair> pairs) {
        List<Verdict> verdicts = pairs.stream()
                .filter(p -> p.heads() != FigurePairing.Heads.OTHER)
                .map(FigureJudgement::verdict)
                .filter(v -> v != Verdict.INCOMPARABLE)
                .toList();
        return verdicts.size() > 1 && verdicts.stream().allMatch(v -> v == Verdict.DIFFER);
    }

    /** Figures agree where the words about them do: one number is told of many things. */
    static boolean borneOut(Verdict verdict, FigurePairing.Pair pair, double coverage) {
        boolean near = pair.context() >= FITTING && pair.one().coverage(pair.other()) >= COVERED;
        boolean told = coverage >= SENTENCE_COVERED || pair.heads() == FigurePairing.Heads.SAME;
        return verdict == Verdict.INCOMPARABLE || (near && told);
    }

    /** What two figures say of each other that are the only ones of their measure left in their sentences. */
    static Verdict verdictOfLeft(FigurePairing.Pair pair) {
        return verdict(pair, ALIKE - EASED);
    }

    static Verdict verdict(FigurePairing.Pair pair) {
        return verdict(pair, ALIKE);
    }

    private static Verdict verdict(FigurePairing.Pair pair, double alike) {
        boolean sameOccasion =
                Comparability.shareOccasion(pair.one().statement(), pair.other().statement());
        Figure one = pair.one().figure();
        Figure other = pair.other().figure();
        if (sameOccasion && FigureRelation.areShareAndStep(one, other)) {
            return one.value().compareTo(other.value()) == 0 ? Verdict.DIFFER : Verdict.INCOMPARABLE;
        }
        boolean otherWhole = pair.heads() == FigurePairing.Heads.OTHER && FigurePairing.isShare(one);
        return sameOccasion && areComparable(pair, alike) && !otherWhole
                ? FigureRelation.of(one, other)
                : Verdict.INCOMPARABLE;
    }

    private static boolean areComparable(FigurePairing.Pair pair, double alike) {
        Figure one = pair.one().figure();
        Figure other = pair.other().figure();
        if (FigureRelation.areComparable(one, other)) {
            return true;
        }
        boolean turned = isTurned(pair.one(), pair.other()) || isTurned(pair.other(), pair.one());
        return pair.context() >= alike
                && !turned
                && (FigureRelation.areComparableRates(one, other) || FigureRelation.areComparableChanges(one, other));
    }

    /** "rose by 300" and "rose to 300", or "from". */
    private static boolean isTurned(FigureInContext change, FigureInContext level) {
        return change.isLedBy("by") && (level.isLedBy("to") || level.isLedBy("from"));
    }

    /** A contradiction is said only where the thing counted is certainly the same. */
    static boolean isSure(FigurePairing.Pair pair, double score, double more) {
        double needed = switch (pair.heads()) {
            case SAME -> isOfOneOrder(pair, MUCH) ? 0.2 : SAME_WORDS;
            case OPEN -> 0.3;
            case OTHER -> 0.45;
        };
        boolean likely = pair.heads() != FigurePairing.Heads.OTHER || isOfOneOrder(pair, MANY_TIMES);
        return score >= SURE_TIE && pair.context() >= needed + more && likely && !isOfOtherScale(pair);
    }

    /**
     * True where two figures are left over that must stand for each other: the others of their sentences fit, or there are none and the sentences are nearly the same.
     *
     * @param others the pairs of these sentences
     * @param coverage how much of the shorter sentence stands in the other too
     */
    static boolean isSureOfLeft(
            FigurePairing.Pair left, List<FigurePairing.Pair> others, double score, double coverage) {
        boolean among = others.stream().map(FigureJudgement::verdict).anyMatch(FigureJudgement::isFit)
                || (score >= NEAR_TIE && coverage >= NEARLY_ALL);
        return among && isSure(left, score, -EASED);
    }

    private static boolean isFit(Verdict verdict) {
        return verdict == Verdict.AGREE || verdict == Verdict.COMPATIBLE;
    }

    /** Two years and 200 hours are no two figures for one length of time: units differ as much as what is meant. */
    private static boolean isOfOtherScale(FigurePairing.Pair pair) {
        Figure one = pair.one().figure();
        Figure other = pair.other().figure();
        if (Objects.equals(one.unit(), other.unit()) || !isTime(one) || !isTime(other)) {
            return false;
        }
        double a = Measures.inBase(one.value(), one.unit()).doubleValue();
        double b = Measures.inBase(other.value(), other.unit()).doubleValue();
        return Math.max(a, b) > MUCH * Math.min(a, b);
    }

    private static boolean isTime(Figure figure) {
        return Measures.SECOND.equals(Measures.base(figure.unit()));
    }

    /** What is called by another name and is many times as much is another thing. */
    private static boolean isOfOneOrder(FigurePairing.Pair pair, double times) {
        double one = pair.one().figure().value().doubleValue();
        double other = pair.other().figure().value().doubleValue();
        return Math.max(one, other) <= times * Math.min(one, other);
    }
}
