package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.source.Figure;
import java.util.Collection;
import java.util.List;

/** Sentences that are alike and count another number of the same: they may tell of two things, and then a name or a date that differs too contradicts nothing. */
final class OtherFigures {

    private OtherFigures() {}

    /** True where some figures can be held against each other and none of those are the same or round each other. Symmetric. */
    static boolean are(Collection<Figure> ones, Collection<Figure> others) {
        List<Verdict> verdicts = ones.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> FigureRelation.areComparable(one, other)
                                && FigurePairing.heads(one, other) != FigurePairing.Heads.OTHER)
                        .map(other -> FigureRelation.of(one, other)))
                .toList();
        return !verdicts.isEmpty() && verdicts.stream().allMatch(verdict -> verdict == Verdict.DIFFER);
    }
}
