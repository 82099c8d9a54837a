package app.parallax.compare.point;

import app.parallax.compare.figure.FigureThings;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import java.util.function.BiPredicate;

/** Which statements are never one point, however alike they sound. */
final class MustNot {

    private final BiPredicate<Statement, Statement> alsoNot;

    MustNot(BiPredicate<Statement, Statement> alsoNot) {
        this.alsoNot = alsoNot;
    }

    boolean beTogether(Statement one, Statement other) {
        return Comparability.areOpposed(one, other)
                || !Comparability.shareOccasion(one, other)
                || Comparability.datesConflict(one, other)
                || FigureThings.areIncomparable(one, other)
                || alsoNot.test(one, other);
    }
}
