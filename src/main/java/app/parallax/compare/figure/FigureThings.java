package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.compare.statement.Statement;
import app.parallax.source.Figure;
import java.util.function.BiPredicate;

/** What the figures of two statements say about holding the statements against each other. Symmetric. */
public final class FigureThings {

    private FigureThings() {}

    /** True where both count the same thing, but at another time, in another frame, or one as an addition and one as a whole. */
    public static boolean areIncomparable(Statement one, Statement other) {
        return anyPair(one, other, (a, b) -> FigurePairing.countSame(a, b) && !FigureRelation.areComparable(a, b))
                && !anyPair(one, other, FigureThings::fit);
    }

    /** True where a figure of one fits a figure of the other. */
    public static boolean fit(Statement one, Statement other) {
        return anyPair(one, other, FigureThings::fit);
    }

    private static boolean fit(Figure one, Figure other) {
        return FigureRelation.areComparable(one, other) && FigureRelation.of(one, other) != Verdict.DIFFER;
    }

    private static boolean anyPair(Statement one, Statement other, BiPredicate<Figure, Figure> test) {
        return one.figures().stream().anyMatch(a -> other.figures().stream().anyMatch(b -> test.test(a, b)));
    }
}
