package app.parallax.compare.figure;

import app.parallax.source.Figure;
import java.math.BigDecimal;

/** "The three other ports" of one who has told of a fourth: a count of the others is one less than the count of all. Symmetric. */
final class Others {

    private static final String OTHER = "other";

    private Others() {}

    /** True where one counts the others only and the other one more of the same. */
    static boolean areRestAndAll(Figure one, Figure other) {
        return areCounted(one, other) && (isOneLess(one, other) || isOneLess(other, one));
    }

    /** True where one counts the others only and the other as many in all: one of them is not counted there. */
    static boolean leaveOneOut(Figure one, Figure other) {
        return areCounted(one, other)
                && one.modifiers().contains(OTHER) != other.modifiers().contains(OTHER)
                && one.value().compareTo(other.value()) == 0;
    }

    private static boolean areCounted(Figure one, Figure other) {
        return one.unit() == null && other.unit() == null && FigurePairing.countSame(one, other);
    }

    private static boolean isOneLess(Figure rest, Figure all) {
        return rest.modifiers().contains(OTHER)
                && !all.modifiers().contains(OTHER)
                && rest.value().add(BigDecimal.ONE).compareTo(all.value()) == 0;
    }
}
